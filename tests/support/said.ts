import ts from 'typescript';

/** The texts of a string or a template, without what is filled in. */
function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … ') : undefined;
}

/** Every text in a file of words: what its strings and templates say, without comments and without names of files. */
export function findSaid(path: string, code: string): string[] {
	const said: string[] = [];
	const look = (node: ts.Node) => {
		if (ts.isImportDeclaration(node)) return;
		const text = textOf(node);
		if (text !== undefined) said.push(text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
	return said;
}

const CODE = /^---$.*?^---$|<style\b.*?<\/style>|<script\b.*?<\/script>|\{\/\*.*?\*\/\}/gms;

/** What the markup of an `.astro` file says: its text between tags and the strings in its expressions. */
export function findSaidInMarkup(code: string): string[] {
	const markup = code.replace(CODE, ' ');
	const texts = [...markup.matchAll(/>([^<>]*)</g)].map(([, text = '']) => text);
	return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}{2,}/u.test(text));
}
