/** A value, what it was before each edit, and what was undone. */
export interface EditHistory<Value> {
	readonly past: readonly Value[];
	readonly present: Value;
	/** What was undone last comes first. */
	readonly future: readonly Value[];
	/** The field that is being written; letter by letter it is one edit. */
	readonly field?: string;
}

export function startHistory<Value>(present: Value): EditHistory<Value> {
	return { past: [], present, future: [] };
}

/** One edit further. Edits of one `field` after the other are undone together. */
export function recordEdit<Value>(
	history: EditHistory<Value>,
	present: Value,
	field?: string
): EditHistory<Value> {
	if (present === history.present) return history;
	const goesOn = field !== undefined && field === history.field;
	return {
		past: goesOn ? history.past : [...history.past, history.present],
		present,
		future: [],
		...(field !== undefined && { field })
	};
}

/** What is written next is an edit of its own. */
export function endField<Value>({ field: _, ...history }: EditHistory<Value>): EditHistory<Value> {
	return history;
}

export function undoEdit<Value>(history: EditHistory<Value>): EditHistory<Value> {
	const { past, present, future } = history;
	const [before] = past.slice(-1);
	if (past.length === 0 || before === undefined) return history;
	return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redoEdit<Value>(history: EditHistory<Value>): EditHistory<Value> {
	const { past, present, future } = history;
	const [next, ...later] = future;
	if (next === undefined) return history;
	return { past: [...past, present], present: next, future: later };
}
