/** A custom property of `src/styles/tokens/`, with what stands above it. */
export interface Token {
	/** With its two dashes: `--colour-page`. */
	readonly name: string;
	readonly value: string;
	/** The two sides of a value in `light-dark()`; both are the value where it has one side only. */
	readonly light: string;
	readonly dark: string;
	/** The comment right above it: what to use it for. */
	readonly use: string | undefined;
}

const COMMENT_OR_TOKEN = /\/\*([\s\S]*?)\*\/|(--[\w-]+)\s*:\s*([^;]+);/g;
/** What a token is under a condition: not what it is for. */
const CONDITION = /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const LIGHT_DARK = /^light-dark\(([\s\S]*)\)$/;

/** The tokens of a stylesheet in its order, as they are without any condition. A comment is for the one declaration that follows it. */
export function parseTokens(css: string): readonly Token[] {
	const tokens: Token[] = [];
	let use: string | undefined;
	for (const [, comment, name, written] of css.replace(CONDITION, '').matchAll(COMMENT_OR_TOKEN)) {
		if (name && written) {
			const value = written.trim().replace(/\s+/g, ' ');
			tokens.push({ name, value, ...sidesOf(value), use });
		}
		use = comment?.trim().replace(/\s+/g, ' ');
	}
	return tokens;
}

function sidesOf(value: string): Pick<Token, 'light' | 'dark'> {
	const inside = LIGHT_DARK.exec(value)?.[1];
	if (inside === undefined) return { light: value, dark: value };
	let depth = 0;
	const comma = [...inside].findIndex((letter) => {
		if (letter === '(') depth++;
		if (letter === ')') depth--;
		return letter === ',' && depth === 0;
	});
	return { light: inside.slice(0, comma).trim(), dark: inside.slice(comma + 1).trim() };
}
