import { stopWords } from '#core/diary/warnings.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import { completedSteps } from '#core/readings/completed.ts';
import { feelingNames, leftReasonNames, tooMuchChoices } from '#ui/checkout/answer-words.ts';
import { lengthWords } from '#ui/lengths/length-words.ts';

type Fact = readonly [label: string, words: string];

/** What was done in a session and answered after it, each with its label. */
export function sessionFacts(
	session: SessionEntry,
	exercises: Readonly<Record<string, Exercise>>
): readonly Fact[] {
	const { felt, tooMuch = [], stops = [], worstPain, pain, left, ending } = session;
	const movementWords = ({ exercise, side }: { exercise?: string; side?: Side }) => {
		const name = exercise && (exercises[exercise]?.name ?? 'a stretch of before');
		return name && side ? `${name}, ${side}` : name;
	};
	const facts: readonly (readonly [label: string, words: string | undefined])[] = [
		['Time', completedSteps(session).length > 0 ? lengthWords(session.practised) : 'stopped'],
		['How it was', nameIn(feelingNames, felt)],
		...tooMuch.map(
			(each) =>
				[
					'Too much',
					[movementWords(each), nameIn(tooMuchChoices(undefined), each.kind)]
						.filter(Boolean)
						.join(': ')
				] as const
		),
		...stops.map(
			(stop) =>
				['Stopped', [movementWords(stop), stopWords(stop.kind)].filter(Boolean).join(': ')] as const
		),
		['Ended early', ending === 'early' ? nameIn(leftReasonNames, left?.why) : undefined],
		['Worst pain', painOfTen(worstPain)],
		['Pain after it', painOfTen(pain)]
	];
	return facts.flatMap(([label, words]) => (words ? [[label, words] as const] : []));
}

export function painOfTen(pain: number | undefined): string | undefined {
	return pain === undefined ? undefined : `${pain} of 10`;
}

function nameIn<Id>(
	names: readonly { readonly id: Id; readonly name: string }[],
	id: Id | undefined
): string | undefined {
	return names.find((each) => each.id === id)?.name.toLowerCase();
}
