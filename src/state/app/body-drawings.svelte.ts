import { createContext } from 'svelte';
import type { Build } from '#core/base/figure-look.ts';
import type { OfflineFiles } from '#core/ports/ports.ts';

interface Bounds {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One picture, or one part of a movement that is cut into several. */
export interface ExerciseDrawing {
	readonly figure: string;
	readonly scene: string;
	readonly bounds: Bounds;
}

export interface DrawnExercise extends ExerciseDrawing {
	readonly later?: readonly ExerciseDrawing[];
	readonly still: string;
	readonly stillBounds?: Bounds;
}

/** Addresses of the drawings of every exercise, for one build of the body. */
export type Figures = Readonly<Record<string, DrawnExercise>>;

/** The part of a drawing, counted from 0. */
export function cutAt(drawn: DrawnExercise | undefined, part: number): ExerciseDrawing | undefined {
	return part === 0 ? drawn : drawn?.later?.[part - 1];
}

/** A picture of a movement for lists; `<use href="…#miniature">` takes the page's colours. One hash names it and the still. */
export function thumbnailAddress({ still }: DrawnExercise): string {
	return still.replace('.still.', '.miniature.');
}

interface Closet {
	/** Always at hand. */
	readonly medium: Figures;
	/** Rejects where it cannot be loaded. */
	readonly load: (build: Exclude<Build, 'medium'>) => Promise<Figures>;
}

/** The drawings of the build that somebody chose; the medium ones until and unless they can be had. */
export class BodyDrawings {
	readonly #closet: Closet;
	readonly #files: OfflineFiles;
	#current: Figures;
	#progress: number | undefined = $state.raw();
	#problem: string | undefined = $state.raw();
	#wanted: Build = 'medium';

	constructor(closet: Closet, files: OfflineFiles) {
		this.#closet = closet;
		this.#files = files;
		this.#current = $state.raw(closet.medium);
	}

	get current(): Figures {
		return this.#current;
	}

	/** The share of a build that is on the device, while it is being fetched. */
	get progress(): number | undefined {
		return this.#progress;
	}

	/** Why another build is drawn than the chosen one, for the person. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Draws this build at once, and keeps the whole set on the device, so that it works offline. */
	async wear(build: Build): Promise<void> {
		if (build === this.#wanted) return;
		this.#wanted = build;
		this.#problem = undefined;
		this.#progress = undefined;
		if (build === 'medium') {
			this.#current = this.#closet.medium;
			return;
		}
		const figures = await this.#closet.load(build).catch(() => undefined);
		if (this.#wanted !== build) return;
		if (!figures) return this.#doWithout(build);
		this.#current = figures;
		this.#progress = 0;
		const addresses = Object.values(figures).flatMap((drawn) => [
			...[drawn, ...(drawn.later ?? [])].flatMap(({ figure, scene }) => [figure, scene]),
			drawn.still,
			thumbnailAddress(drawn)
		]);
		const kept = await this.#files.keep(once(addresses), (share) => {
			if (this.#wanted === build) this.#progress = share;
		});
		if (this.#wanted !== build) return;
		this.#progress = undefined;
		if (!kept) this.#doWithout(build);
	}

	#doWithout(build: Build) {
		this.#wanted = 'medium';
		this.#current = this.#closet.medium;
		this.#problem = `The ${build} body could not be loaded, so you see the medium one. Choose it again when you are online.`;
	}
}

/** Exercises may share a drawing. */
function once(addresses: readonly string[]): readonly string[] {
	return addresses.filter((address, index) => addresses.indexOf(address) === index);
}

export const [useFigures, setFigures] = createContext<BodyDrawings>();
