/** The licence of something that the app contains. */
export interface Licence {
	readonly name: string;
	readonly version: string;
	/** The short name of the licence, as "MIT". */
	readonly identifier: string;
	readonly text: string;
}

/** Everything that has the same licence, word for word. */
export interface LicenceGroup {
	/** What they are called, with their versions. */
	readonly names: readonly string[];
	readonly identifier: string;
	readonly text: string;
}

/** The licences in their order, each text once. */
export function licenceGroups(licences: readonly Licence[]): readonly LicenceGroup[] {
	return [...Map.groupBy(licences, ({ identifier, text }) => `${identifier} ${text}`).values()].map(
		(alike) => ({
			names: alike.map(({ name, version }) => `${name} ${version}`),
			identifier: alike[0]?.identifier ?? '',
			text: alike[0]?.text ?? ''
		})
	);
}
