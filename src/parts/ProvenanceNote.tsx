import type { Provenance } from '~/model/state/provenance.ts';
import * as words from '~/words/provenance-words.ts';
import './ProvenanceNote.css';

export interface ProvenanceNoteProps {
	readonly provenance: Provenance;
	/** The question in a few words, for who hears the button alone. */
	readonly about: string;
	/** Takes the note away and leads the focus on; absent where it is only shown. */
	readonly remove?: (() => void) | undefined;
}

/** Where an answer came from: the sentence, the kind of text and the day, as a note that can be taken away without the answer. */
export function ProvenanceNote({ provenance, about, remove }: ProvenanceNoteProps) {
	const told = words.provenance(provenance);
	return (
		<p class="provenance">
			<span key={told}>{told}</span>
			{remove && (
				<button class="provenance__remove no-print" type="button" onClick={remove}>
					{words.remove}
					<span class="visually-hidden">: {about}</span>
				</button>
			)}
		</p>
	);
}
