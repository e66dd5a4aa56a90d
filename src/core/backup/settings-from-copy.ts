import { readSitting, sittingText } from '#core/care/sitting.ts';
import { closingOf, conditions } from '#core/safety/health.ts';
import {
	mergeHealth,
	mergeScreened,
	mergeStrengthening,
	standingIn
} from '#core/safety/merge-answers.ts';
import { signWords } from '#core/safety/warning-signs.ts';
import type { Settings } from '#core/settings/settings.ts';

/**
 * What a copy changes. Its warning signs and health answers always come to those of this device; all
 * other settings are taken over only if that is wanted, without what belongs to one device alone.
 */
export function settingsFromCopy(
	ours: Settings,
	copy: Settings,
	{ withSettings }: { readonly withSettings: boolean }
): Partial<Settings> {
	const both: Settings = {
		...(withSettings ? choicesFrom(ours, copy) : ours),
		screened: mergeScreened(ours.screened, copy.screened),
		health: mergeHealth(ours.health, copy.health)
	};
	return changesTo(both, ours);
}

/** What takes back all that changed from `before` to `after` and was not changed again since. */
export function changesBack(now: Settings, before: Settings, after: Settings): Partial<Settings> {
	const since = changesTo(now, after);
	return Object.fromEntries(
		Object.entries(changesTo(before, after)).filter(([name]) => !Object.hasOwn(since, name))
	);
}

/** The signs that stand and the conditions that count since a change, in the words they are asked in. */
export function answersAdded(before: Settings, after: Settings): readonly string[] {
	const added = (idsIn: (settings: Settings) => readonly string[]) =>
		idsIn(after).filter((id) => !idsIn(before).includes(id));
	const signs = added(({ screened }) => standingIn(screened));
	const told = [
		...added(({ health }) => health?.conditions ?? []),
		...added(({ health }) => (health ? closingOf(health).map(({ id }) => id) : []))
	];
	return [
		...signs.map((id) => signWords(id) ?? 'A warning sign that only a newer app knows.'),
		...conditions.filter(({ id }) => told.includes(id)).map(({ words }) => words)
	];
}

function choicesFrom(ours: Settings, copy: Settings): Settings {
	return {
		...ours,
		...copy,
		strengthening: mergeStrengthening(ours.strengthening, copy.strengthening),
		soundChecked: ours.soundChecked,
		welcomed: ours.welcomed || copy.welcomed,
		told: [...new Set([...ours.told, ...copy.told])],
		shapes: { ...ours.shapes, ...copy.shapes },
		repeats: { ...ours.repeats, ...copy.repeats },
		tools: toolsFrom(ours.tools, copy.tools),
		reminder: {
			...copy.reminder,
			// Both are of the calendar and the day of this device.
			made: ours.reminder.made,
			told: ours.reminder.told
		}
	};
}

/** What runs is what runs here: a timer that ran when the copy was made is long over. */
function toolsFrom(ours: Settings['tools'], copy: Settings['tools']): Settings['tools'] {
	const { timer: _, walk: __, ...theirs } = copy;
	const { since } = readSitting(ours.sitting);
	const { since: ___, ...hours } = readSitting(theirs.sitting);
	return {
		...ours,
		...theirs,
		...(theirs.sitting && { sitting: sittingText({ ...hours, ...(since && { since }) }) })
	};
}

/** The fields in which one differs from the other; undefined where only the other has it. */
function changesTo(settings: Settings, other: Settings): Partial<Settings> {
	const names = Object.keys({ ...other, ...settings });
	const fields = names.map((name) => [name, Reflect.get(settings, name)] as const);
	return Object.fromEntries(
		fields.filter(([name, field]) => {
			const [here, there] = [field, Reflect.get(other, name)].map((each) => JSON.stringify(each));
			return here !== there;
		})
	);
}
