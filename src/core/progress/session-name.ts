/** The name of a session's routine, or of its repeated exercise. */
export function sessionName(
	of: string,
	routines: Readonly<Record<string, { readonly name: string }>>,
	exercises: Readonly<Record<string, { readonly name: string }>>
): string {
	const repeated = exercises[of.replace(/^repeat:/, '')];
	return routines[of]?.name ?? (repeated ? `${repeated.name}, repeated` : 'A routine of before');
}
