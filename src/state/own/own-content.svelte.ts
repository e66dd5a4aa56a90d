import { exercises, routines } from 'virtual:content';
import { problemOf } from '#core/base/result.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import type { OwnRoutine } from '#core/own/own-routine.ts';
import { ownThingsAsOf } from '#core/own/own-things-as-of.ts';
import { firstVersionOf, readOwnThings } from '#core/own/own-things.ts';
import { withOwnStretches } from '#core/own-stretch/exercise-of-own.ts';
import type { OwnStretch } from '#core/own-stretch/own-stretch.ts';
import { readOwnStretches } from '#core/own-stretch/read-own-stretches.ts';
import type { World } from '#core/ports/ports.ts';
import type { Routine } from '#core/routine/routine.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';

type All<Noun> = Readonly<Record<string, Noun>>;

/** The routines and exercises that can be played. */
interface Played {
	readonly routines: All<Routine>;
	readonly exercises: All<Exercise>;
}

const ours: Played = { routines, exercises };

/** The content of the app and what the person made, put together in this place alone. */
export class OwnContent {
	readonly #world: Pick<World, 'journal' | 'savedSession'>;
	#own: readonly OwnRoutine[] = $state.raw([]);
	#stretches: readonly OwnStretch[] = $state.raw([]);
	#unreadable: readonly OwnThing[] = $state.raw([]);
	#known = $state.raw(false);
	#problem: string | undefined = $state.raw();
	/** What the session under way was begun with, if that was changed or deleted since. */
	#begun: { readonly id: string; readonly content: Played } | undefined = $state.raw();

	constructor(world: Pick<World, 'journal' | 'savedSession'>) {
		this.#world = world;
	}

	readonly current: Played = $derived.by(() => withOwn(this.#own, this.#stretches));

	/** Whether the journal has been read. */
	get known(): boolean {
		return this.#known;
	}

	/** Why it could not be read, in words for the person. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** As they were made, in the order in which they were first made. */
	get own(): readonly OwnRoutine[] {
		return this.#own;
	}

	/** Whether it is kept, and cannot be read by this version of the app. */
	isUnreadable(id: string): boolean {
		const first = firstVersionOf(id);
		return this.#unreadable.some((thing) => (thing.replaces ?? thing.id) === first);
	}

	/** In which a session is played: as it was begun, whatever was changed since. */
	of({ of, id }: { readonly of: string; readonly id?: string }): Played {
		const begun = firstVersionOf(of) !== undefined && id === this.#begun?.id;
		return (begun && this.#begun?.content) || this.current;
	}

	async read() {
		const { journal, savedSession } = this.#world;
		const [things, stored] = await Promise.all([journal.ownThings(), savedSession.read()]);
		this.#problem = problemOf(things);
		if (things.ok) {
			const read = readOwnThings(things.value);
			[this.#own, this.#unreadable] = [read.routines, read.unreadable];
			this.#stretches = stretchesIn(things.value);
		}
		const snapshot = stored.ok ? readSavedSession(stored.value)?.snapshot : undefined;
		if (snapshot && firstVersionOf(snapshot.of) !== undefined) await this.#readBegun(snapshot.id);
		this.#known ||= things.ok;
	}

	async #readBegun(id: string) {
		if (this.#begun?.id === id) return;
		const contents = await this.#world.journal.contents();
		if (!contents.ok) return;
		const things = ownThingsAsOf(contents.value.entries, id);
		this.#begun = { id, content: withOwn(readOwnThings(things).routines, stretchesIn(things)) };
	}
}

/** Without their pictures, of which a Lottie file would be checked anew each time. */
function stretchesIn(things: readonly OwnThing[]): readonly OwnStretch[] {
	return readOwnStretches(things.filter(({ what }) => what === 'stretch')).stretches;
}

function withOwn(own: readonly OwnRoutine[], stretches: readonly OwnStretch[]): Played {
	const all = withOwnStretches(ours.exercises, stretches);
	const compiled = own.flatMap((each) => compileOwnRoutine(each, all) ?? []);
	return {
		exercises: all,
		routines: { ...ours.routines, ...Object.fromEntries(compiled.map((each) => [each.id, each])) }
	};
}
