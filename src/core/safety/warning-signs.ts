import { urgencies, type Urgency } from '#core/journal/urgency.ts';

/** A symptom that needs help, or gentle practice only. */
export interface WarningSign {
	/** Ids are stored in journals: never change one, add new ones. */
	readonly id: string;
	readonly words: string;
	/** The words for an emergency call, after "I have back pain and". */
	readonly said?: string;
	/**
	 * Present if it may be cauda equina syndrome, in which the nerves at the lower end of the spine
	 * lose function for good within days.
	 */
	readonly caudaEquina?: true;
}

/** A screen of signs, each answered by a tap, and the advice if any of them is true. */
export interface SignList {
	readonly urgency: Urgency;
	readonly title: string;
	readonly signs: readonly WarningSign[];
	readonly headline: string;
	readonly advice: readonly string[];
}

/**
 * The screens in the order in which they are asked, in the exact words of the specification, D.1.
 * Its sources are the NHS lists as reprinted by its trusts, NICE NG59, and the source articles.
 */
export const signLists: Readonly<Record<Urgency, SignList>> = {
	emergency: {
		urgency: 'emergency',
		title: 'Before you move: is any of this true now?',
		signs: [
			{
				id: 'saddle',
				words: 'Numb or tingling around your genitals, back passage or buttocks.',
				said: 'numbness or tingling between my legs',
				caudaEquina: true
			},
			{
				id: 'bladder',
				words:
					'Hard to pee, or you cannot feel it, or you have leaked pee or poo, and this is new.',
				said: 'new trouble with my bladder or bowel',
				caudaEquina: true
			},
			{
				id: 'both-legs',
				words: 'Pain, tingling, numbness or weakness in both legs.',
				said: 'pain, tingling, numbness or weakness in both legs',
				caudaEquina: true
			},
			{
				id: 'weak-leg',
				words: 'A leg is getting weaker, or your foot drags.',
				said: 'a leg that is getting weaker',
				caudaEquina: true
			},
			{
				id: 'blow',
				words: 'It began after a bad fall, a crash or a hard blow.',
				said: 'it began after a hard fall or blow'
			},
			{
				id: 'chest',
				words: 'Chest pain, or you are short of breath or about to faint.',
				said: 'chest pain, short breath or faintness'
			},
			{
				id: 'sexual',
				words: 'A new change in sexual feeling or function.',
				said: 'a new change in sexual feeling or function',
				caudaEquina: true
			},
			{
				id: 'belly-and-back',
				words: 'Sudden, severe pain in belly and back together.',
				said: 'sudden, severe pain in my belly too'
			}
		],
		headline: 'Stop. Get emergency help now.',
		advice: [
			'Call your emergency number (112 in Europe, 999 in the UK, 911 in the USA) or go to an emergency department.',
			'Do not drive yourself. Do not exercise. While you wait, lie in the position that hurts least.'
		]
	},
	today: {
		urgency: 'today',
		title: 'And any of these?',
		signs: [
			{ id: 'fever', words: 'Fever, chills, or feeling very ill.' },
			{ id: 'weight-loss', words: 'Losing weight without trying.' },
			{ id: 'cancer', words: 'You have or had cancer.' },
			{ id: 'night-pain', words: 'Pain that no position eases, or that is worse at night.' },
			{ id: 'lump', words: 'A lump, swelling, or a change in the shape of your back.' },
			{ id: 'between-blades', words: 'Pain high up between the shoulder blades.' },
			{
				id: 'weak-bones',
				words:
					'Weak bones, long use of steroid tablets, or over 65, and the pain came after a small bump, lift or cough.'
			},
			{
				id: 'infection',
				words: 'Weak immune system, a recent infection or operation, or drugs by injection.'
			},
			{ id: 'cough', words: 'Worse when you cough, sneeze or poo.' },
			{ id: 'one-leg', words: 'New weakness or numbness in one leg.' }
		],
		headline: 'Please speak to a doctor today.',
		advice: [
			'Call your surgery or your advice line (111 in the UK). Leave the exercises until they say it is fine.',
			'Resting positions, slow breathing and short easy walks are all right if they do not make it worse.'
		]
	},
	soon: {
		urgency: 'soon',
		title: 'One more look',
		signs: [
			{ id: 'no-better', words: 'No better at all after 3 days at home.' },
			{ id: 'worse', words: 'Getting worse, or it went and came back.' },
			{
				id: 'leg-pain',
				words: 'Sharp pain, or pain, tingling or numbness running down one leg.'
			},
			{
				id: 'slow-ease',
				words: 'The stretch that should ease it takes very long or does not ease it.'
			},
			{ id: 'pregnant', words: 'You are pregnant or gave birth in the last 6 weeks.' },
			{ id: 'first-time', words: 'Under 20 or over 55 and this is your first time.' },
			{
				id: 'known-spine',
				words:
					'You had back surgery, or you know you have a slipped disc, narrowing, a slipped vertebra or osteoporosis.'
			},
			{
				id: 'morning-stiff',
				words:
					'Stiff for more than half an hour every morning for over 3 months, and better with movement.'
			}
		],
		headline: 'Book a visit in the next days.',
		advice: ['Meanwhile gentle only: small range, no strength work, stop at any stop sign.']
	}
};

/** What the button below a screen of signs says: nothing is ticked, or something is. */
export const signAnswers = { none: 'None of these', some: 'This is true: what now?' } as const;

/** The advice if no sign is true. */
export const noSign = {
	headline: 'Go gently.',
	advice: ['Most back spasms settle in days to a few weeks. Move a little, often.']
} as const;

/**
 * The strictest urgency of these signs; undefined if there are none. A sign that this version does
 * not know counts as one for today.
 */
export function urgencyOf(signs: readonly string[]): Urgency | undefined {
	const found = signs.map((id) => urgencies.find((each) => isOnList(each, id)) ?? 'today');
	return urgencies.find((urgency) => found.includes(urgency));
}

/** The words to say in an emergency call. */
export function callWords(ids: readonly string[]): string {
	const found = signLists.emergency.signs.filter(({ id }) => ids.includes(id));
	const symptoms = found.flatMap(({ said }) => said ?? []);
	const maybeCaudaEquina = found.some(({ caudaEquina }) => caudaEquina);
	const what =
		symptoms.length > 0 ? `I have back pain and ${symptoms.join(', and ')}.` : 'I have back pain.';
	return maybeCaudaEquina ? `${what} Could this be cauda equina syndrome?` : what;
}

/** The words of a sign as it was asked; undefined if this version does not know it. */
export function signWords(id: string): string | undefined {
	return urgencies.flatMap((each) => signLists[each].signs).find((sign) => sign.id === id)?.words;
}

function isOnList(urgency: Urgency, id: string): boolean {
	return signLists[urgency].signs.some((sign) => sign.id === id);
}
