import { useMemo } from 'preact/hooks';
import { answersStore } from '~/device/some-answers.ts';
import { today } from '~/device/today.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { countLog } from '~/model/advert-log.ts';
import { putBack } from '~/model/state/put-back.ts';
import { withAnswer } from '~/model/state/state.ts';
import { withProvenance } from '~/model/state/with-provenance.ts';
import { ConfirmButton } from '~/parts/ConfirmButton.tsx';
import type { CountedQuestion } from './counted-question.ts';
import { LoggedItem } from './LoggedItem.tsx';
import type { LogStore } from './log-store.ts';
import * as words from './log-words.ts';
import { ShareOf } from './ShareOf.tsx';

export interface ShownLogProps {
	readonly store: LogStore;
	readonly skill: CountedQuestion;
	readonly naming: CountedQuestion;
	/** Address of the fit check. */
	readonly fit: string;
}

/** What the adverts of a log come to, the adverts, and how to take them along. */
export function ShownLog({ store, skill, naming, fit }: ShownLogProps) {
	const { log } = store;
	const open = useOpenAssessment(useMemo(() => answersStore([skill.question, naming.question]), [skill, naming]));
	const { read, asking, naming: named } = countLog(log);
	const put = ({ question, short }: CountedQuestion, found: number) => {
		const before = open.state;
		// A count rests on no single sentence.
		const from = { quote: '', kind: 'adverts', day: today() } as const;
		const problem = open.change((now) => withProvenance(withAnswer(now, question.id, { kind: 'tally', found, read }), question.id, from));
		if (problem) store.tell(words.notPut);
		else
			store.tell(words.isPut(found, read, short, open.state.name), () => {
				open.change((now) => putBack(now, question.id, before));
				store.tell(words.isBack(short));
			});
	};
	return (
		<>
			<section class="keeping__part" aria-labelledby="adverts-say">
				<h2 id="adverts-say">{words.resultTitle}</h2>
				<p>{words.counted(read, log.adverts.length)}</p>
				<ShareOf title={words.askSkill} of={skill} found={asking} read={read} onPut={() => put(skill, asking)} />
				<ShareOf title={words.nameCredential} of={naming} found={named} read={read} onPut={() => put(naming, named)} />
				<p class="keeping__hint">{words.grounds}</p>
				<p class="keeping__actions no-print">
					<a class="button" href={`${fit}#result`}>
						{words.seeResult}
					</a>
				</p>
			</section>
			<section class="keeping__part" aria-labelledby="logged-adverts">
				<h2 id="logged-adverts">{words.listTitle}</h2>
				<p class="advert-log__keys keeping__hint no-print">{words.keys}</p>
				<ol class="keeping__list">
					{log.adverts.map((advert, at) => (
						<LoggedItem
							key={advert.id}
							advert={advert}
							log={log}
							place={at + 1}
							first={advert.repeats === null ? undefined : log.adverts.findIndex(({ id }) => id === advert.repeats) + 1}
							change={store.change}
						/>
					))}
				</ol>
			</section>
			<section class="keeping__part no-print" aria-labelledby="take-along">
				<h2 id="take-along">{words.takeTitle}</h2>
				<div class="keeping__actions">
					<button class="button" type="button" onClick={store.save}>
						{words.save}
					</button>
					<button class="button" type="button" onClick={() => print()}>
						{words.printIt}
					</button>
					<ConfirmButton {...words.removeAll} onConfirm={() => store.forget(words.removedAll)} />
				</div>
			</section>
		</>
	);
}
