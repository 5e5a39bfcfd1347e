import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIn, openPack, readParts } from '../../src/device/offline/pack.ts';
import { makePack } from '../../src/integrations/make-pack.ts';

const open = (packed: Uint8Array) => openPack(new Blob([Uint8Array.from(packed)]).stream());
const read = (pack: Awaited<ReturnType<typeof open>>, path: string) => Buffer.concat(readParts(pack, path));

const PATHS = fc.uniqueArray(fc.constantFrom('index.html', 'a/index.html', 'b.js', 'c.woff2', 'd.pf_index', '__proto__', 'constructor'), {
	minLength: 1,
});
/** Pages that repeat each other, with bytes that are no text among them. */
const CONTENT = fc
	.array(
		fc.oneof(
			fc.constantFrom('<p>The same sentence on every page, longer than a piece is at the least.</p>', 'a{color:red}', 'é – 🙂', '<', '}'),
			fc.string(),
		),
	)
	.map((parts) => Buffer.from(parts.join('')));
const BYTES = fc.oneof(
	CONTENT,
	fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);

test('a pack gives back every file to the byte, whatever is in them', async () => {
	await fc.assert(
		fc.asyncProperty(PATHS, fc.array(BYTES, { minLength: 7, maxLength: 7 }), async (paths, contents) => {
			const files = paths.map((path, at) => ({ path, bytes: contents[at] ?? Buffer.alloc(0) }));
			const pack = await open(makePack(files));
			for (const { path, bytes } of files) {
				expect(isIn(pack, path)).toBe(true);
				expect(read(pack, path).equals(bytes), path).toBe(true);
			}
		}),
	);
});

test('what several pages say is in a pack once', async () => {
	const said = `<p>${'Whoever reads this knows it from the page before. '.repeat(20)}</p>`;
	const pages = [1, 2, 3].map((number) => ({ path: `${number}.html`, bytes: Buffer.from(`${said}<i>${number}</i>`) }));
	const { text } = await open(makePack(pages));
	expect(text.length).toBeLessThan(said.length * 1.5);
});

test('the same files always make the same pack', () => {
	const files = [{ path: 'a.html', bytes: Buffer.from('<p>a</p>') }];
	expect(makePack(files).equals(makePack(files))).toBe(true);
});

test('a pack has no file but its own', async () => {
	const pack = await open(makePack([{ path: 'a.html', bytes: Buffer.from('a') }]));
	expect(isIn(pack, 'constructor')).toBe(false);
	expect(readParts(pack, 'constructor')).toEqual([]);
	expect(readParts(pack, 'b.html')).toEqual([]);
});

test('a pack that was cut short is not opened', async () => {
	const packed = makePack([{ path: 'a.html', bytes: Buffer.from('<p>Something.</p>'.repeat(99)) }]);
	await expect(open(packed.subarray(0, packed.length - 9))).rejects.toThrow();
});
