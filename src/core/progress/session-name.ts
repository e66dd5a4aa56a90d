type Named = Readonly<Record<string, { readonly name: string }>>;

/** What a session may be of. */
export interface SessionNames {
	readonly routines: Named;
	readonly exercises: Named;
	/** What the person made; undefined until it is read. */
	readonly own: Named | undefined;
}

/** The name of a session's routine, or of its repeated exercise. */
export function sessionName(of: string, { routines, exercises, own }: SessionNames): string {
	const played = of.replace(/^repeat:/, '');
	const made = own?.[played]?.name;
	if (played.startsWith('own-'))
		return played === of ? (made ?? lostRoutine(own)) : `${made ?? lostStretch(own)}, repeated`;
	const repeated = exercises[played];
	return routines[of]?.name ?? (repeated ? `${repeated.name}, repeated` : 'A routine of before');
}

function lostRoutine(own: Named | undefined): string {
	return own ? 'A routine of your own, deleted' : 'A routine of your own';
}

function lostStretch(own: Named | undefined): string {
	return own ? 'A deleted stretch of your own' : 'A stretch of your own';
}
