export interface Build {
	readonly folder: string;
	/** The base path as in `BASE_PATH`: empty, or with a slash in front only. */
	readonly base: string;
}

/** The build that is served and published. */
export const mainBuild: Build = { folder: 'build', base: process.env.BASE_PATH ?? '' };

/** The build that tests play below the root of its host. */
export const nestedBuild: Build = { folder: '.cache/nested-build', base: '/one-degree' };
