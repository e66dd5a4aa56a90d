import { signLists } from '#core/safety/warning-signs.ts';

/** Phrases of the relief flow: short, to be followed with closed eyes. */
export const reliefPhrases = {
	signs: signLists.emergency.title,
	none: 'If not, tap the button at the bottom.',
	emergency: signLists.emergency.headline,
	position: 'How do you want to rest?',
	pillows: 'On your back, pillows under your knees.',
	allFours: 'On hands and knees, or on your forearms.',
	settle: 'Settle. Soft belly.',
	grip: 'How is the grip? Easier, the same, or worse?',
	noCurls: 'No curls, for your health.',
	instead: 'Rest, breathe, cold or heat?',
	gentler: 'No more curls. Choose something gentler.',
	worse: 'That can happen. Do not stretch. Lie another way.',
	worseAgain: 'Keep still for now. Cold or heat?',
	call: 'Stop trying now, and rest.',
	after: 'Rest where you are, do not uncurl.',
	roll: 'Now roll over, in one piece.',
	pack: 'Cold or heat? Choose what feels better.',
	cloth: 'Is a cloth between? Always.',
	awake: 'Twenty minutes. Never fall asleep on it.',
	skin: 'Ten minutes. Look at your skin.',
	off: 'Take the pack off now.',
	lying: 'Stay as long as you like. Get up when the pain allows.',
	restOn: 'Keep lying, and breathe slowly. No walk now.',
	legsDown: 'Take your legs off the chair, one after the other.',
	walk: 'Now walk, slowly.',
	askSpasm: 'Write this down as a spasm? Yes, or no.',
	allRight: 'Are you all right?'
} as const;

/**
 * Phrases of the positions, after the question. Only the open ones are spoken; the side is always
 * open and comes first.
 */
export const positionPhrases = {
	side: 'On your side.',
	back: 'Or on your back.',
	chair: 'Or calves on a chair.',
	'all-fours': 'Or on hands and knees.'
} as const;

/** The emergency signs, in the words that the screen shows. */
export const signPhrases: readonly string[] = signLists.emergency.signs.map(({ words }) => words);
