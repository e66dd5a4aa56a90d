import { createContext } from 'svelte';
import type { Build } from '#core/base/figure-look.ts';
import type { OfflineFiles } from '#core/ports/ports.ts';

interface Bounds {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The assets of one picture, or of one part of a movement that is cut into several. */
export interface ExerciseDrawing {
	readonly figure: string;
	readonly scene: string;
	readonly bounds: Bounds;
	/** In place of the addresses, for a picture that a person chose. */
	readonly draw?: () => Promise<OwnDrawing>;
	/** The exercise whose drawing it is, if it is known by another id. */
	readonly like?: string;
}

/** A picture that a person chose, on the page. */
export interface OwnDrawing {
	readonly element: HTMLElement;
	/** Frames are 0 to 100, in percent of the range. */
	show(frame: number): void;
	leave(): void;
}

export interface ExerciseDrawings extends ExerciseDrawing {
	readonly later?: readonly ExerciseDrawing[];
	readonly still: string;
	readonly stillBounds?: Bounds;
}

/** The addresses of every exercise's drawings, for one body build. */
export type Figures = Readonly<Record<string, ExerciseDrawings>>;

/** The assets of one part of a drawing; parts are counted from 0. */
export function cutAt(
	drawn: ExerciseDrawings | undefined,
	part: number
): ExerciseDrawing | undefined {
	return part === 0 ? drawn : drawn?.later?.[part - 1];
}

/**
 * The address of a thumbnail for lists. `<use href="…#miniature">` takes the page's colours. The
 * thumbnail and the still share one hash in their file names.
 */
export function thumbnailAddress({ still }: ExerciseDrawings): string {
	return still.replace('.still.', '.miniature.');
}

interface BuildSource {
	/** The build that is part of the bundle. */
	readonly medium: Figures;
	/** Rejects if the build cannot be loaded. */
	readonly load: (build: Exclude<Build, 'medium'>) => Promise<Figures>;
}

/**
 * The drawings of the chosen body build. The medium build is shown until the chosen one has loaded,
 * and if it cannot be loaded.
 */
export class BodyDrawings {
	readonly #builds: BuildSource;
	readonly #files: OfflineFiles;
	#current: Figures;
	#progress: number | undefined = $state.raw();
	#problem: string | undefined = $state.raw();
	#wanted: Build = 'medium';
	/** The pictures of stretches that the person made, by their ids. */
	own: Figures = $state.raw({});

	constructor(builds: BuildSource, files: OfflineFiles) {
		this.#builds = builds;
		this.#files = files;
		this.#current = $state.raw(builds.medium);
	}

	get current(): Figures {
		return { ...this.#current, ...this.own };
	}

	/** The share of the build that is stored on the device, 0 to 1, while it downloads. */
	get progress(): number | undefined {
		return this.#progress;
	}

	/** A message for the person, if the medium build is shown in place of the chosen one. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Shows this build at once and stores its whole set on the device, so that it works offline. */
	async wear(build: Build): Promise<void> {
		if (build === this.#wanted) return;
		this.#wanted = build;
		this.#problem = undefined;
		this.#progress = undefined;
		if (build === 'medium') {
			this.#current = this.#builds.medium;
			return;
		}
		const figures = await this.#builds.load(build).catch(() => undefined);
		if (this.#wanted !== build) return;
		if (!figures) return this.#useMedium(build);
		this.#current = figures;
		this.#progress = 0;
		const addresses = Object.values(figures).flatMap((drawn) => [
			...[drawn, ...(drawn.later ?? [])].flatMap(({ figure, scene }) => [figure, scene]),
			drawn.still,
			thumbnailAddress(drawn)
		]);
		const kept = await this.#files.keep(addresses, (share) => {
			if (this.#wanted === build) this.#progress = share;
		});
		if (this.#wanted !== build) return;
		this.#progress = undefined;
		if (!kept) this.#useMedium(build);
	}

	#useMedium(build: Build) {
		this.#wanted = 'medium';
		this.#current = this.#builds.medium;
		this.#problem = `The ${build} body could not be loaded, so you see the medium one. Choose it again when you are online.`;
	}
}

export const [useFigures, setFigures] = createContext<BodyDrawings>();
