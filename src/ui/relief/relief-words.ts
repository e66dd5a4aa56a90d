import type { Instant } from '#core/base/units.ts';
import { endsInRest, type Flow, type Position, type ReliefStage } from '#core/relief/flow.ts';
import { asksForSpasm } from '#core/relief/record.ts';
import type { ReliefMoment } from '#core/relief/relief-moment.ts';
import { signLists } from '#core/safety/warning-signs.ts';
import { spasmOfferWords } from '#ui/recovery/spasm-offer-words.ts';

/** The disclaimers of D.4, by where they are shown. */
export const disclaimers = {
	relief:
		'This may ease a spasm. If it does not ease in 10 minutes of trying, stop trying and rest.',
	packs:
		'Always a cloth between. 20 minutes at most. Never fall asleep on it. Not on numb skin, and ask first with diabetes, poor circulation or heart disease. No heat over a patch or a rub, or with a fever.'
} as const;

export const positionWords: Readonly<Record<Position, string>> = {
	side: 'On my side',
	back: 'On my back',
	chair: 'Calves on a chair',
	'all-fours': 'On hands and knees'
};

/** Why the curls are left out, by the condition that closes them. */
const noCurlsBecause: Readonly<Record<string, string>> = {
	'under-16': 'This app is for people who are 16 or older. Rest and slow breath are fine.',
	osteoporosis:
		'You said that your bones are weak, so the back is not curled. Rest, slow breath, cold or heat may ease it too.',
	'hip-replacement':
		'You said that you have an artificial hip: curls may bend it too far, so ask first. Rest, slow breath, cold or heat may ease it too.',
	'leg-pain':
		'You said that pain goes down a leg: curls may make it worse. Rest, slow breath, cold or heat may ease it too.',
	standing:
		'You ticked a warning sign: ask a doctor first, before any curls. Rest, slow breath, cold or heat may ease it too.',
	stopped:
		'Something hurt today that should not, so no curls today. Rest, slow breath, cold or heat may ease it too.',
	surgery:
		'You said that you had an operation: ask first, before any curls. Rest, slow breath, cold or heat may ease it too.'
};

export function noCurlsWords(condition: string | undefined): string {
	return (
		noCurlsBecause[condition ?? ''] ??
		'They are left out because of what you said about your health.'
	);
}

/** What is said to the first and the second "worse". */
export function worseWords(times: number): string {
	return times > 1
		? 'It got worse again. Keep still for now. Cold or heat can calm it.'
		: 'It got worse. That can happen. Do not stretch now. Lie another way.';
}

/** The title of each screen. */
export function reliefTitle(flow: Pick<Flow, 'stage' | 'pack' | 'worse' | 'eased'>): string {
	const { stage, pack, worse } = flow;
	switch (stage) {
		case 'signs':
			return signLists.emergency.title;
		case 'emergency':
			return signLists.emergency.headline;
		case 'cloth':
			return pack === 'cold' ? 'Cold: is a cloth between?' : 'Heat: is a cloth between?';
		case 'worse':
			return worse > 1 ? 'Keep still for now' : 'Lie another way';
		case 'lying':
		case 'done':
			return endsInRest(flow) ? restTitles[stage] : titles[stage];
		default:
			return titles[stage];
	}
}

/** Where it got worse more than once. */
const restTitles = { lying: 'Keep lying', done: 'Rest now' } as const;

const titles: Readonly<
	Record<Exclude<ReliefStage, 'signs' | 'emergency' | 'cloth' | 'worse'>, string>
> = {
	position: 'How do you want to rest?',
	rest: 'Rest',
	breathing: 'Breathe',
	grip: 'How is the grip?',
	call: 'Stop trying, and rest',
	instead: 'No curls',
	gentler: 'Something gentler',
	rolls: 'Tiny knee rolls',
	hunch: 'Tiny curls',
	after: 'Do not uncurl',
	pack: 'Cold or heat?',
	cold: 'Cold',
	heat: 'Heat',
	off: 'Take the pack off',
	lying: 'Stay, or get up?',
	up: 'Getting up',
	walk: 'Slow walk',
	done: 'That is all. Well done.'
};

/** The time by this device's clock: "10:35". */
export function dayTime(moment: Instant): string {
	return new Date(moment).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

/** For screen readers: it changes with each instruction, not with each second or breath. */
export function announcementOf({ flow, access, doing, isIdle }: ReliefMoment): string {
	if (isIdle) return 'Are you all right?';
	const title = reliefTitle(flow);
	const sentence = /[.?!]$/.test(title) ? title : `${title}.`;
	if (flow.stage === 'worse') return `${sentence} ${worseWords(flow.worse)}`;
	if (asksForSpasm(flow)) return `${sentence} ${spasmOfferWords.question}`;
	if (flow.stage === 'instead') return `${sentence} ${noCurlsWords(access.curlsClosedBy)}`;
	if (!doing || flow.stage === 'breathing') return title;
	return `${sentence} ${doing.beat.cue}`;
}
