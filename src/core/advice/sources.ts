/** What another source says: one of `sources`, or a study by its name. */
export interface SourceClaim {
	readonly source: SourceId | { readonly study: string };
	readonly claim: string;
}

/** The sources of the advice by short name. The app takes only a part of what most of them say. */
export const sources = {
	news: 'Medical News Today, an article on back spasms',
	university: 'University Health News, an article on back spasms, with letters of readers',
	clinic: 'BackFit clinic, an article on causes and signs',
	nicholson: 'Sherwin Nicholson, lowbackpainprogram',
	relieve: '“How to relieve back muscle spasms”'
} as const;

export type SourceId = keyof typeof sources;

export const study = (name: string) => ({ study: name });
