/** Where a browser holds a page to trusted types, a worker starts only from an address that a policy has looked at: one of the site's own. */
const trusted = globalThis.trustedTypes?.createPolicy('worker-address', {
	createScriptURL(address) {
		if (new URL(address, location.href).origin !== location.origin) throw new TypeError(address);
		return address;
	},
});

/**
 * The address of a worker's script, as a browser takes it.
 *
 * @throws where the address is another site's
 */
export const ownScript = (address: string): string => trusted?.createScriptURL(address) ?? address;
