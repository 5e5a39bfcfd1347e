const plain = (comment: string | undefined) => comment?.replace(/\s*\n\s*\*\s*/g, ' ').trim();

/** The doc comment of a function that a module exports, or undefined where it has none. */
export function docOf(source: string, name: string): string | undefined {
	return plain(new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport function ${name}\\b`).exec(source)?.[1]);
}

/** A class that a stylesheet defines, with the comment right above its first rule. */
export interface DocumentedClass {
	readonly name: string;
	readonly doc: string | undefined;
}

const RULE = /(?:\/\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^[ \t]*\.([\w-]+)[^{}]*\{/gm;

/** The classes that rules of a stylesheet begin with, in its order, each once. */
export function findClasses(css: string): readonly DocumentedClass[] {
	const found = new Map<string, DocumentedClass>();
	for (const [, comment, name] of css.matchAll(RULE)) if (name && !found.has(name)) found.set(name, { name, doc: plain(comment) });
	return [...found.values()];
}
