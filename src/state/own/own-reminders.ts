import {
	after,
	between,
	dayLength,
	fromSeconds,
	milliseconds,
	type Day,
	type Instant
} from '#core/base/units.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { ownReminderOf, readTold } from '#core/own/own-days.ts';
import type { OwnRoutine } from '#core/own/own-routine.ts';
import type { World } from '#core/ports/ports.ts';
import { calendarDate } from '#core/reminders/calendar-date.ts';
import { isDue } from '#core/reminders/reminder.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { everyInterval } from '#state/app/ticker.ts';

const toldKey = 'own-reminders';

/** What was read of the journal is used for so long, because nobody tells of changes made here. */
const lasting = fromSeconds(180);
/** Reminder times are given in minutes, so this interval is short enough. */
const interval = fromSeconds(20);
/** Longer than a day, with its session begun before. */
const lookBack = milliseconds(2 * dayLength);

/**
 * Reminds of the routines that a person made, each at its own time, while the app is open, until the
 * returned function is called.
 */
export function ownReminderLoop(world: World, settings: LiveSettings): () => void {
	const reminders = new OwnReminders(world, settings);
	return everyInterval(world.clock, interval, () => void reminders.remind());
}

class OwnReminders {
	readonly #world: Pick<World, 'clock' | 'journal' | 'notifications'>;
	readonly #settings: LiveSettings;
	#routines: Promise<readonly OwnRoutine[]> | undefined;
	#readAt: Instant | undefined;

	constructor(world: Pick<World, 'clock' | 'journal' | 'notifications'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Shows what is due now and was not done today. */
	async remind() {
		const { clock } = this.#world;
		const now = clock.now();
		const [today, minute] = [clock.dayOf(now), clock.minuteOf(now)];
		const date = calendarDate(today, minute, this.#settings.current.dayStart);
		for (const routine of await this.#known()) {
			if (!this.#claims(routine, date, minute) || (await this.#isDone(routine, today))) continue;
			await this.#world.notifications.show({
				title: routine.name,
				words: 'Your own routine, whenever it suits you.',
				tag: routine.id,
				path: `play/own/${routine.id}`
			});
		}
	}

	async #isDone({ id }: OwnRoutine, today: Day): Promise<boolean> {
		const { clock, journal } = this.#world;
		const now = clock.now();
		const before = after(now, milliseconds(-lookBack));
		const latest = await journal.between(before, after(now, dayLength));
		return sessionsIn(latest.ok ? latest.value : []).some(
			({ of, ended }) => of === id && clock.dayOf(ended) === today
		);
	}

	/** Another window may have shown it a moment ago. */
	#claims(routine: OwnRoutine, date: Day, minute: number): boolean {
		const due = (tools: Readonly<Record<string, string>>) => {
			const reminder = ownReminderOf(routine, readTold(tools[toldKey])[routine.id]);
			return reminder !== undefined && isDue(reminder, date, minute);
		};
		if (!due(this.#settings.current.tools)) return false;
		let claimed = false;
		this.#settings.change(({ tools }) => {
			claimed = due(tools);
			if (!claimed) return {};
			const told = { ...readTold(tools[toldKey]), [routine.id]: date };
			return { tools: { ...tools, [toldKey]: JSON.stringify(told) } };
		});
		return claimed;
	}

	#known(): Promise<readonly OwnRoutine[]> {
		const now = this.#world.clock.now();
		const age = this.#readAt === undefined ? undefined : Math.abs(between(this.#readAt, now));
		if (this.#routines && age !== undefined && age < lasting) return this.#routines;
		this.#readAt = now;
		return (this.#routines = this.#read());
	}

	async #read(): Promise<readonly OwnRoutine[]> {
		const things = await this.#world.journal.ownThings();
		if (!things.ok || things.value.length === 0) return [];
		try {
			// Whoever has made nothing has no need of the code that reads it.
			const { readOwnThings } = await import('#core/own/own-things.ts');
			return readOwnThings(things.value).routines;
		} catch {
			return []; // Without a network it is tried again later.
		}
	}
}
