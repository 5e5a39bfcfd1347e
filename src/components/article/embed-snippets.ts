/** How high a frame is where nothing makes it follow what it shows. */
const HEIGHT = 640;

/** By which the script of the page around a frame finds it. */
const CLASS = 'credential-fit';

/** The line of HTML that shows a page in a frame. A frame may copy a link to a result, which browsers else forbid it. */
export function frameSnippet({ src, title }: { readonly src: string; readonly title: string }): string {
	const attributes = { class: CLASS, src, title, loading: 'lazy', allow: 'clipboard-write', style: 'width:100%;border:0', height: HEIGHT };
	const written = Object.entries(attributes).map(
		([name, value]) => `${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
	);
	return `<iframe ${written.join(' ')}></iframe>`;
}

/**
 * The script for a page with such frames, one for all of them. It believes a message only where a frame of its own sent it, in the form in which
 * `device/inline/embedded.ts` does.
 */
export const HEIGHT_SCRIPT = `<script>
addEventListener('message', function (event) {
  var said = event.data;
  if (!said || said.credentialFit !== 'height' || !(said.height > 0 && said.height < 1e5)) return;
  document.querySelectorAll('iframe.${CLASS}').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = Math.ceil(said.height) + 'px';
  });
});
</script>`;
