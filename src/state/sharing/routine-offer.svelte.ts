import { problemOf, type Result } from '#core/base/result.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import type { OwnRoutine, OwnRoutineText } from '#core/own/own-routine.ts';
import { ownId } from '#core/own/own-things.ts';
import type { World } from '#core/ports/ports.ts';
import { underNewIds, type OwnPart, type WholeRoutine } from '#core/sharing/own-parts.ts';
import { readLinkText } from '#core/sharing/link-text.ts';
import { hugeFile, mostFileBytes, readRoutineFile } from '#core/sharing/routine-file.ts';
import { bytesInLink, mostUnpacked } from '#core/sharing/routine-link.ts';
import { sameRoutine } from '#core/sharing/shared-routine.ts';
import { removalOf, stampNow } from '#state/app/new-entry.ts';
import type { OwnThings } from '#state/own/own-things.svelte.ts';

/** A routine from somebody else, by a link or a file. It is added only when the person asks. */
export class RoutineOffer {
	readonly #world: World;
	readonly #things: OwnThings;
	#whole: WholeRoutine | undefined = $state.raw();
	#same: OwnRoutine | undefined = $state.raw();
	/** What was added, the routine last. */
	#added: readonly OwnThing[] | undefined = $state.raw();
	#undone = $state.raw(false);
	#problem: string | undefined = $state.raw();
	/** What was opened last: an earlier one that takes longer is not shown over it. */
	#opened: unknown;

	constructor(world: World, things: OwnThings) {
		this.#world = world;
		this.#things = things;
	}

	/** Undefined until one is read, and once it was left. */
	get offered(): OwnRoutineText | undefined {
		return this.#whole?.routine;
	}

	/** Stretches of somebody's own, and pictures, that come along. */
	get parts(): readonly OwnPart[] {
		return this.#whole?.parts ?? [];
	}

	/** The id under which it was added. */
	get added(): string | undefined {
		const routine = this.#added?.at(-1);
		return routine && ownId(routine);
	}

	get undone(): boolean {
		return this.#undone;
	}

	/** Why it could not be read or added, in words for the person. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** The routine of the person that is the same, before it is added here. */
	get same(): OwnRoutine | undefined {
		return this.#added ? undefined : this.#same;
	}

	/** Opens a link, or what stands after its `#`. */
	async openLink(text: string) {
		await this.#open(text, async () => {
			const bytes = bytesInLink(text);
			if (!bytes.ok) return bytes;
			const unpacked = await this.#world.backupFiles.inflate(bytes.value, mostUnpacked);
			if (!unpacked.ok) return refused(unpacked.problem);
			return readLinkText(unpacked.value);
		});
	}

	async openFile(file: Blob) {
		await this.#open(file, async () => {
			if (file.size > mostFileBytes) return { ok: false, problem: hugeFile };
			const text = await this.#world.backupFiles.textIn(file);
			return text.ok ? readRoutineFile(text.value) : text;
		});
	}

	leave() {
		this.#opened = undefined;
		this.#whole = undefined;
		this.#same = undefined;
		this.#added = undefined;
		this.#undone = false;
		this.#problem = undefined;
	}

	/** Adds it, all or nothing, under ids of its own. */
	async add() {
		if (!this.#whole || this.#added) return;
		const stamps = this.#whole.parts.map(() => stampNow(this.#world));
		const ids = this.#whole.parts.flatMap(({ id }, index) => {
			const stamp = stamps[index];
			return stamp ? [[id, ownId(stamp)] as const] : [];
		});
		const renamed = underNewIds(this.#whole, ids);
		this.#problem = problemOf(renamed);
		if (!renamed.ok) return;
		const { routine, parts } = renamed.value;
		const made = parts.flatMap(({ what, text }, index): readonly OwnThing[] => {
			const stamp = stamps[index];
			return stamp ? [{ kind: 'own', ...stamp, what, text }] : [];
		});
		// Whoever is given a routine looks for it on the first page.
		const text = JSON.stringify({ ...routine, received: true, onToday: true });
		const all: readonly OwnThing[] = [
			...made,
			{ kind: 'own', ...stampNow(this.#world), what: 'routine', text }
		];
		const saved = await this.#world.journal.add(...all);
		this.#problem = problemOf(saved);
		if (!saved.ok) return;
		this.#added = all;
		this.#undone = false;
		await this.#things.read();
	}

	/** Takes back what was added. */
	async undo() {
		if (!this.#added) return;
		const ids = this.#added.map(({ id }) => id);
		const saved = await this.#world.journal.add(removalOf(this.#world, ids));
		this.#problem = problemOf(saved);
		if (!saved.ok) return;
		this.#added = undefined;
		this.#same = undefined;
		this.#undone = true;
		await this.#things.read();
	}

	async #open(what: unknown, read: () => Promise<Result<WholeRoutine>>) {
		this.leave();
		this.#opened = what;
		const found = await read();
		const things = found.ok ? await this.#world.journal.ownThings() : undefined;
		if (found.ok) await this.#things.read();
		if (this.#opened !== what) return;
		this.#problem = problemOf(found);
		if (!found.ok) return;
		this.#same = sameRoutine(this.#things.routines, things?.ok ? things.value : [], found.value);
		this.#whole = found.value;
	}
}

function refused(problem: string): Result<never> {
	return { ok: false, problem: `${problem} Ask for the link again. Nothing was changed.` };
}
