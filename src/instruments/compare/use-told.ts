import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What was said last about what the reader pressed. That may be gone, so the sentence takes the focus; or the row of the candidate that came,
 * once it is there.
 *
 * @param ids those of the candidates
 */
export function useTold(ids: readonly string[]) {
	const [told, setTold] = useState<{ readonly sentence: string; readonly before?: readonly string[] | undefined }>();
	const status = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (!told) return;
		const added = told.before && ids.find((id) => !told.before?.includes(id));
		(document.getElementById(`row-of-${added}`) ?? status.current)?.focus();
	}, [told]);
	return {
		said: told?.sentence,
		/** @param before ids of the candidates before one came */
		tell: (sentence: string, before?: readonly string[]) => setTold({ sentence, before }),
		status,
	};
}
