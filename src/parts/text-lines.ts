/** A text as it grows, line by line. */
export class TextLines {
	readonly #lines: string[] = [];
	#line: string[] = [];
	/** What stands before the next words of a line: a mark of a heading or a point. */
	#mark = '';
	#depth = 0;
	#isInRow = false;
	#cells = 0;

	/** @param isPreformatted its lines are lines of the text */
	add(text: string, isPreformatted: boolean): void {
		if (!isPreformatted || this.#isInRow) {
			this.#line.push(text);
			return;
		}
		for (const [at, one] of text.split('\n').entries()) {
			if (at > 0) this.begin('');
			this.#line.push(one);
		}
	}

	/** Ends the line, and begins one with this mark. Within a row there are no lines. */
	begin(mark: string, isApart = false): void {
		if (this.#isInRow) {
			this.#line.push(' ');
			return;
		}
		const words = this.#line.join('').replace(/\s+/g, ' ').trim();
		this.#line = [];
		if (words) {
			this.#lines.push('> '.repeat(Math.min(this.#depth, 3)) + this.#mark + words);
			this.#mark = '';
		}
		// A point that begins with a paragraph keeps its mark for it.
		const isWaiting = this.#mark !== '' && mark === '';
		if (mark) this.#mark = mark;
		if (isApart && !isWaiting && this.#lines.at(-1)) this.#lines.push('');
	}

	/** Ends what a mark stood for, also where nothing came of it. */
	end(isApart: boolean): void {
		this.begin('');
		this.#mark = '';
		if (isApart) this.begin('', true);
	}

	/** Goes into a quoted part, or out of one. */
	quote(by: 1 | -1): void {
		this.begin('', true);
		this.#depth += by;
	}

	/** Begins a row of a table: what its cells hold stands in one line. */
	beginRow(): void {
		this.begin('');
		this.#isInRow = true;
		this.#cells = 0;
	}

	beginCell(): void {
		if (this.#isInRow && this.#cells++ > 0) this.#line.push(' | ');
	}

	endRow(): void {
		this.#isInRow = false;
		this.begin('');
	}

	text(): string {
		this.begin('');
		return this.#lines.join('\n').trim();
	}
}
