import { isBrief, type Spasm } from '#core/journal/spasm.ts';

/** Details of a spasm, given now or later. Undefined removes one. */
export type Details = {
	readonly [Field in 'pain' | 'lasted' | 'extent' | 'where' | 'triggers' | 'helped' | 'note']?:
		Spasm[Field] | undefined;
} & { readonly at?: Spasm['at'] };

/** The spasm with these details in place of its own. Empty details are left out. */
export function describeDetails(spasm: Spasm, details: Details): Spasm {
	const { kind, id, device, replaces } = spasm;
	const {
		at,
		pain,
		lasted,
		extent,
		where = [],
		triggers = [],
		helped = [],
		note = ''
	}: Details & Pick<Spasm, 'at'> = { ...spasm, ...details, at: details.at ?? spasm.at };
	return {
		kind,
		id,
		device,
		at,
		...(pain !== undefined && { pain }),
		...(lasted !== undefined && { lasted }),
		...(extent !== undefined && { extent }),
		...(where.length > 0 && { where }),
		...(triggers.length > 0 && { triggers }),
		...(helped.length > 0 && { helped }),
		...(note.trim() !== '' && { note: note.trim() }),
		...(replaces !== undefined && { replaces })
	};
}

/** Tells that it was under two minutes, or takes that back, with the length that contradicts it. */
export function toggleBrief(spasm: Spasm): Details {
	return isBrief(spasm)
		? { extent: undefined, lasted: undefined }
		: { extent: 'brief', lasted: undefined };
}

/** Adds the id if it is absent, else removes it. The order is that of ticking. */
export function toggleDetail(chosen: readonly string[] = [], id: string): readonly string[] {
	return chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
}

/** Whether two spasms are equal apart from their ids. */
export function isSameSpasm(a: Spasm, b: Spasm): boolean {
	const text = ({ replaces: _, ...spasm }: Spasm) =>
		JSON.stringify(describeDetails({ ...spasm, id: '' }, {}));
	return text(a) === text(b);
}
