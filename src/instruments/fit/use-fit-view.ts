import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type FitView, type FormView, readFormView, shownView, showView, viewAt, writeFormView } from '~/device/form-view.ts';
import { useHash } from '~/device/use-hash.ts';
import type { Question } from '~/model/types.ts';

export interface FitViewStore {
	/** How the reader wants the questions; it changes by the reader's choice alone. */
	readonly form: FormView;
	readonly changeForm: (next: FormView) => void;
	readonly view: FitView;
	/** The place on the page that the address names, with its #. */
	readonly hash: string;
}

export interface FitViewOptions {
	readonly isReady: boolean;
	readonly hasGoal: boolean;
	/** Changes whenever other answers come in as a whole. */
	readonly arrivals: number;
	/** The questions in their order. */
	readonly questions: readonly Question[];
	/** What loads later is there, the order of priorities among it. */
	readonly isWhole: boolean;
}

/** What the fit check shows. The address and the reader's choice decide, and never an answer: nothing is taken away while it is filled in. */
export function useFitView({ isReady, hasGoal, arrivals, questions, isWhole }: FitViewOptions): FitViewStore {
	const hash = useHash();
	const [form, setForm] = useState<FormView>('steps');
	const [view, setView] = useState<FitView>('step');

	// Before the painting, as the page has it from its inline script already.
	useLayoutEffect(() => {
		setForm(readFormView());
		if (shownView() !== 'step') setView('whole');
	}, []);
	useLayoutEffect(() => {
		if (isReady) setView(viewAt(form, location.hash, hasGoal));
	}, [isReady, form, hash, arrivals]);
	useLayoutEffect(() => {
		if (isReady) showView(view, hasGoal, form);
	});
	// A question that moves within the form is no longer what its address shows: the address is asked anew.
	const places = questions.map(({ id }) => id).join();
	useLayoutEffect(() => {
		const asked = location.hash;
		if (isReady && asked.startsWith('#question-') && !document.querySelector(':target')) location.replace(asked);
	}, [isReady, places]);
	// What the address names may have been hidden, or not there yet, when the browser looked for it. It takes the focus once.
	const reached = useRef('');
	useLayoutEffect(() => {
		const target = isReady && hash !== '' && document.getElementById(hash.slice(1));
		const place = target ? view + hash : '';
		const isNew = place !== reached.current;
		reached.current = place;
		if (!target || !isNew || target === document.activeElement) return;
		const row = target.closest('details');
		if (row) row.open = true;
		target.focus();
	}, [isReady, hash, view, isWhole]);

	return {
		form,
		changeForm: (next) => {
			setForm(next);
			writeFormView(next);
		},
		view,
		hash,
	};
}
