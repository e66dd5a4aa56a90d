import type { Day } from '#core/base/units.ts';
import type { Recovery, RecoveryStage } from '#core/progression/recovery-stage.ts';

interface StageWords {
	readonly name: string;
	/** What is open in it. */
	readonly open: string;
	readonly why: string;
}

/** The words for each stage of the way back after a spasm. */
export const recoveryStageWords: Readonly<Record<RecoveryStage, StageWords>> = {
	'first-days': {
		name: 'Small moves',
		open: 'Open now: rest, slow breathing, short walks, and small moves that do not hurt.',
		// Staying active is what guidelines ask for (NICE NG59).
		why: 'Moving a little helps your back more than staying in bed.'
	},
	loosen: {
		name: 'Loosen',
		open: 'Open now: easy exercises, half as far as your level.',
		why: 'A small start gives your back time to calm down.'
	},
	build: {
		name: 'Build up',
		open: 'Open now: more exercises, three quarters as far as your level.',
		why: 'Two sessions went well, so a little more is fine.'
	},
	daily: {
		name: 'Every day',
		open: 'Open now: your daily routine, as far as before the spasm.',
		why: 'First your back gets used to every day again.'
	}
};

/** The id of the routine of each stage (specification C.5 to C.7). */
export const recoveryRoutines: Readonly<Record<RecoveryStage, string>> = {
	'first-days': 'stage0',
	loosen: 'stage1',
	build: 'stage2',
	daily: 'daily'
};

interface TimeContext {
	/** Days since the spasm. */
	readonly since: number;
	/** "tomorrow", "Thursday 5 March". */
	readonly dateOf: (day: Day) => string;
}

/** What comes next, and what it waits for. */
export function nextStageWords(recovery: Recovery, { since, dateOf }: TimeContext): string {
	const { stage, waitsFor, soonest, sessionsLeft } = recovery;
	if (waitsFor === 'wish') return 'You chose to stay here longer. Go on when you like.';
	const from = `From ${dateOf(soonest)}`;
	switch (stage) {
		case 'first-days':
			return afterFirstDays(recovery, from, since);
		case 'loosen':
			return afterSessions('Next: build up.', from, sessionsLeft);
		case 'build':
			return afterSessions('Next: your daily routine.', from, sessionsLeft);
		case 'daily':
			return `Next: small steps further, after a week of this. ${from} at the earliest.`;
	}
}

/** The day on which small moves end at the latest, if it does not get worse. */
const latestDay = 4;

function afterFirstDays({ waitsFor, mostPain }: Recovery, from: string, since: number): string {
	const walk = 'you can walk for five minutes';
	if (waitsFor === 'days')
		return `Next: loosen. ${from}, when pain is ${mostPain} or less and ${walk}.`;
	if (since >= latestDay)
		return 'Next: loosen, when your pain comes down. It is 2 or more above your best day since the spasm.';
	const when = waitsFor === 'walking' ? walk : `pain is ${mostPain} or less and ${walk}`;
	return `Next: loosen, when ${when}. On day ${latestDay} at the latest, unless it gets worse.`;
}

/** Says what a good session is, because nobody could know. */
function afterSessions(next: string, from: string, left: number | undefined): string {
	if (left === undefined) return `${next} ${from}.`;
	const sessions = left === 1 ? 'one more session that goes well' : 'two sessions that go well';
	return `${next} ${from} at the earliest, after ${sessions}. That means: pain does not go up by 2, and you answer at the end.`;
}
