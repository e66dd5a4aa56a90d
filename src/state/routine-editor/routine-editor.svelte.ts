import { fromSeconds } from '#core/base/units.ts';
import type { OwnRoutine } from '#core/own/own-routine.ts';
import { ownRoutineText } from '#core/own/own-things.ts';
import type { World } from '#core/ports/ports.ts';
import { replaceDraft } from '#core/routine-editing/draft-edits.ts';
import {
	endField,
	recordEdit,
	redoEdit,
	startHistory,
	undoEdit,
	type EditHistory
} from '#core/routine-editing/edit-history.ts';
import {
	draftOf,
	ownRoutineOf,
	routineTextOf,
	type RoutineDraft
} from '#core/routine-editing/routine-draft.ts';
import { readAndFollow } from '#state/app/follow-windows.ts';
import { OwnThings } from '#state/own/own-things.svelte.ts';

const afterLastEdit = fromSeconds(0.5);

/** One routine of one's own while it is edited. It saves itself, and every edit can be undone. */
export class RoutineEditor {
	readonly #world: World;
	readonly #id: string;
	readonly #own: OwnThings;
	#history: EditHistory<RoutineDraft> | undefined = $state.raw();
	/** As it is on the disk. */
	#stored = $state.raw('');
	/** As it was last handed to the disk, which may not have answered yet. */
	#sent = '';
	#failed = $state.raw(false);
	#deleted = $state.raw(false);
	/** Whether another window deleted it. */
	#gone = $state.raw(false);
	#stopWaiting = () => {};

	constructor(world: World, id: string) {
		this.#world = world;
		this.#id = id;
		this.#own = new OwnThings(world);
	}

	/** Undefined until it is read, and if there is none. */
	get draft(): RoutineDraft | undefined {
		return this.#history?.present;
	}

	/** What is edited, as it would be stored now. A getter, because it is read after the page ended. */
	get routine(): OwnRoutine | undefined {
		return this.draft && ownRoutineOf(this.draft, this.#id);
	}

	/** What an address leads to; undefined until it is known. */
	get found(): 'routine' | 'deleted' | 'gone' | 'unreadable' | 'nothing' | undefined {
		if (this.#deleted) return 'deleted';
		if (this.#gone) return 'gone';
		if (this.draft) return 'routine';
		if (!this.#own.known) return undefined;
		return this.#own.unreadableBy(this.#id) ? 'unreadable' : 'nothing';
	}

	get saving(): 'saved' | 'waiting' | 'failed' {
		const { routine } = this;
		if (!routine || ownRoutineText(routine) === this.#stored) return 'saved';
		return this.#failed ? 'failed' : 'waiting';
	}

	get problem(): string | undefined {
		return this.#own.problem;
	}

	get canUndo(): boolean {
		return (this.#history?.past.length ?? 0) > 0;
	}

	get canRedo(): boolean {
		return (this.#history?.future.length ?? 0) > 0;
	}

	/** Edits, and saves half a second later. What is written into one `field` is one edit. */
	edit(change: (draft: RoutineDraft) => RoutineDraft, field?: string) {
		const history = this.#history;
		if (history) this.#go(recordEdit(history, change(history.present), field));
	}

	undo() {
		if (this.#history) this.#go(undoEdit(this.#history));
	}

	redo() {
		if (this.#history) this.#go(redoEdit(this.#history));
	}

	/** Saves at once what waits, as when the page may be left. */
	settle() {
		this.#stopWaiting();
		void this.#save();
	}

	/** Reads it now, and whenever another window wrote, until the returned function is called. */
	follow(): () => void {
		const stop = readAndFollow(this.#world, () => this.#read());
		return () => {
			this.settle();
			stop();
		};
	}

	/** Deletes it. What is not saved is, so that all of it can be brought back. */
	async remove() {
		await this.#save();
		await this.#own.remove(this.#id);
		this.#deleted = this.#own.canBringBack;
	}

	async bringBack() {
		await this.#own.bringBack();
		this.#deleted = this.#own.canBringBack;
	}

	/** Stores what is here as a new routine, and answers its id, if it is on the disk. */
	async keepAsNew(): Promise<string | undefined> {
		return this.draft && this.#own.create(routineTextOf(this.draft));
	}

	#go(history: EditHistory<RoutineDraft>) {
		this.#history = history;
		this.#stopWaiting();
		this.#stopWaiting = this.#world.clock.after(afterLastEdit, () => this.settle());
	}

	async #save() {
		const { routine } = this;
		if (!routine || this.#deleted || this.#gone) return;
		const text = ownRoutineText(routine);
		if (text === this.#sent) return;
		this.#sent = text;
		const saved = await this.#own.save(routine);
		if (this.#history) this.#history = endField(this.#history);
		// A later one says how it went.
		if (this.#sent !== text) return;
		this.#failed = !saved;
		if (saved) this.#stored = text;
		else this.#sent = this.#stored;
	}

	async #read() {
		await this.#own.read();
		const stored = this.#own.routine(this.#id);
		if (this.#own.problem === undefined) this.#gone = !stored && this.#history !== undefined;
		if (!stored) return;
		const { id: _, ...written } = stored;
		const history = this.#history;
		const [draft, text] = [draftOf(written), this.#textOf(draftOf(written))];
		if (!history) this.#history = startHistory(draft);
		// What is not saved here stays; it is stored as the newer version in a moment.
		else if (text === this.#stored || this.saving !== 'saved') return;
		else this.#history = recordEdit(history, replaceDraft(history.present, routineTextOf(draft)));
		this.#stored = this.#sent = text;
	}

	#textOf(draft: RoutineDraft): string {
		return ownRoutineText(ownRoutineOf(draft, this.#id));
	}
}
