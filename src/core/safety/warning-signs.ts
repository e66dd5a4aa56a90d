import { urgencies, type Urgency } from '#core/journal/urgency.ts';
import { soonSigns, todaySigns } from '#core/signs/doctor-signs.ts';
import { emergencySigns } from '#core/signs/emergency-signs.ts';
import type { SignList } from '#core/signs/warning-sign.ts';

/** The screens in the order in which they are asked. */
export const signLists: Readonly<Record<Urgency, SignList>> = {
	emergency: emergencySigns,
	today: todaySigns,
	soon: soonSigns
};

/** What the button below a screen of signs says: nothing is ticked, or something is. */
export const signAnswers = { none: 'None of these', some: 'This is true: what now?' } as const;

/** The advice if no sign is true. */
export const noSign = {
	headline: 'Go gently.',
	advice: ['Most back spasms settle in days to a few weeks. Move a little, often.']
} as const;

/** The words to say in an emergency call. */
export function callWords(ids: readonly string[]): string {
	const found = signLists.emergency.signs.filter(({ id }) => ids.includes(id));
	const symptoms = found.flatMap(({ said }) => said ?? []);
	const maybeCaudaEquina = found.some(({ caudaEquina }) => caudaEquina);
	const what =
		symptoms.length > 0 ? `I have back pain and ${symptoms.join(', and ')}.` : 'I have back pain.';
	return maybeCaudaEquina ? `${what} Could this be cauda equina syndrome?` : what;
}

/** What these signs of an emergency ask for beside the advice that all of them have. */
export function furtherAdvice(ids: readonly string[]): readonly string[] {
	const found = signLists.emergency.signs.filter(({ id }) => ids.includes(id));
	return found.flatMap(({ advice }) => advice ?? []);
}

/** The words of a sign as it is asked now; undefined if this version does not know it. */
export function signWords(id: string): string | undefined {
	return urgencies.flatMap((each) => signLists[each].signs).find((sign) => sign.id === id)?.words;
}
