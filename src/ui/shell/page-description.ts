import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine } from '#core/routine/routine.ts';

const app =
	'A short, kind daily routine for people whose lower back seizes up, one degree at a time.';

/** What search engines and previews of links say of a page, by its route. */
const descriptions: Readonly<Record<string, string>> = {
	'/(app)': app,
	'/(app)/stretches':
		'Every stretch for a stiff lower back, drawn and timed, with how far it goes and how it is measured.',
	'/(app)/rule': 'The plain rule by which your range grows: when it rises, when it waits, and why.',
	'/(app)/why': 'Why the routine is made as it is, with its sources, and what others say.',
	'/(app)/tools':
		'Small tools for a sore back: breathing, walking, cold and warmth, each with a timer.',
	'/(app)/measure': 'How to measure at home how far your back goes.',
	'/(app)/progress': 'How far you go, week by week, kept on your own phone.',
	'/(app)/welcome': 'Begin with one gentle stretch.',
	'/(relief)/relief':
		'Help for the minutes when your back has just gone: what to check, how to rest, how to breathe.'
};

interface Content {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly routines: Readonly<Record<string, Routine>>;
}

/** One or two sentences for a page that is made while the app is built. */
export function pageDescription(
	route: string | null,
	id: string | undefined,
	{ exercises, routines }: Content
): string {
	const exercise = exercises[id ?? ''];
	if (exercise && /^\/\((app|play)\)\/(stretches|repeat|measure)\//.test(route ?? ''))
		return `${exercise.name}, drawn and timed. What it is for: ${plain(exercise.purpose)}.`;
	const routine = routines[id ?? ''];
	if (routine) return `${routine.name}. ${routine.summary}`;
	return descriptions[route ?? ''] ?? app;
}

/** Without sources in brackets, and its first sentence only. */
function plain(words: string): string {
	return words.replaceAll(/ \([^)]*\)/g, '').replace(/\. .*$/, '');
}
