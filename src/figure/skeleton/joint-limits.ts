import type { JointAngle } from './joint-angles.ts';

/** A healthy adult's range of one joint angle in degrees, and the source of that range. */
export interface Limit {
	readonly least: number;
	readonly most: number;
	readonly source: string;
}

const own = 'own bound';
const hip = {
	flex: limit(-20, 130, 'Soucie 2011 (CDC), passive, men of 20 to 44; AAOS 20 to 30 backwards'),
	abd: limit(-30, 45, own),
	irot: limit(-45, 45, own)
};
const knee = limit(
	0,
	160,
	'own bound: sitting on the heels takes 155; AAOS 135, Soucie 2011 (CDC) 142 passive'
);
const ankle = limit(-65, 40, 'own bound: 60 down lays the top of the foot on the mat');
const shoulder = {
	flex: limit(-60, 180, 'AAOS 180 forwards; backwards own bound'),
	abd: limit(-45, 180, own),
	irot: limit(-90, 95, own)
};
const elbow = limit(0, 150, own);
const pronation = limit(-90, 92, own);
const wrist = limit(-85, 85, 'own bound: 85 is weight on a flat palm');

/**
 * The sources are AAOS, AMA, Soucie 2011 (Haemophilia 17:500) and Troke 2005 (Man Ther 10:198), as
 * the clinical specification of the exercises cites them, in part at second hand. An "own bound" is
 * this project's judgement: wide enough for every key pose and narrow enough to catch mistakes.
 * Ranges are passive where the floor or a hand presses.
 */
export const jointLimits: Readonly<Record<JointAngle, Limit>> = {
	'lum.flex': limit(-35, 60, 'AMA 60 forwards; backwards own bound: AMA 25, Troke 2005 29'),
	'lum.bendR': limit(-25, 25, 'AMA'),
	'lum.rotL': limit(-12, 12, 'own bound: Troke 2005 7 each way'),
	'tho.flex': limit(-25, 45, own),
	'tho.bendR': limit(-20, 20, own),
	'tho.rotL': limit(-38, 38, 'AAOS 45 of the trunk, less lumbar 7 (Troke 2005)'),
	'neck.flex': limit(-60, 50, own),
	'neck.bendR': limit(-45, 45, own),
	'neck.rotL': limit(-80, 80, own),
	'hipL.flex': hip.flex,
	'hipL.abd': hip.abd,
	'hipL.irot': hip.irot,
	'kneeL.flex': knee,
	'ankL.df': ankle,
	'hipR.flex': hip.flex,
	'hipR.abd': hip.abd,
	'hipR.irot': hip.irot,
	'kneeR.flex': knee,
	'ankR.df': ankle,
	'shL.flex': shoulder.flex,
	'shL.abd': shoulder.abd,
	'shL.irot': shoulder.irot,
	'elL.flex': elbow,
	'elL.pron': pronation,
	'wrL.ext': wrist,
	'shR.flex': shoulder.flex,
	'shR.abd': shoulder.abd,
	'shR.irot': shoulder.irot,
	'elR.flex': elbow,
	'elR.pron': pronation,
	'wrR.ext': wrist
};

function limit(least: number, most: number, source: string): Limit {
	return { least, most, source };
}
