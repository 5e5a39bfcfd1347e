/** Static hosts that read a `_headers` file, and how each takes several rules that fit one address. */
export type HeadersHost = 'netlify' | 'cloudflare';

interface Rule {
	readonly address: string;
	readonly lines: readonly string[];
}

const readRules = (text: string): readonly Rule[] =>
	text
		.split('\n\n')
		.map((block) => block.trim().split('\n'))
		.map(([address = '', ...lines]) => ({ address, lines: lines.map((line) => line.trim()) }));

const fits = ({ address }: Rule, path: string) => (address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : address === path);

/**
 * What a host would send with an address, by name in lower case. Netlify takes the last value
 * (`headersForPath` of https://github.com/netlify/primitives); Cloudflare Pages joins all with commas, and `! Name` forgets those before it
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
export function readHeaders(text: string, path: string, host: HeadersHost): Readonly<Record<string, string>> {
	const headers: Record<string, string> = {};
	for (const line of readRules(text)
		.filter((rule) => fits(rule, path))
		.flatMap(({ lines }) => lines)) {
		const [, detached] = /^! (.+)$/.exec(line) ?? [];
		const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
		const key = (detached ?? name).toLowerCase();
		if (detached !== undefined && host === 'cloudflare') delete headers[key];
		else if (name === '') throw new Error(`${host} cannot read "${line}".`);
		else headers[key] = host === 'cloudflare' && headers[key] !== undefined ? `${headers[key]}, ${value}` : value;
	}
	return headers;
}
