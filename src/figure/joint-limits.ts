import type { JointAngle } from './joint-angles.ts';

/** How far a healthy adult's joint goes either way, in degrees, and who says so. */
export interface Limit {
	readonly least: number;
	readonly most: number;
	readonly source: string;
}

const hip = {
	flex: limit(-20, 130, 'Soucie 2011 (CDC) passive flexion; Kapandji passive extension'),
	abd: limit(-30, 45, 'AAOS'),
	irot: limit(-45, 45, 'AAOS')
};
const knee = limit(0, 160, 'Kapandji, passive, as when sitting on the heels; AAOS 135 active');
const ankle = limit(
	-65,
	40,
	'AAOS 50 down, and the midfoot of a foot drawn in one piece; 40 up in a kneeling lunge: judgement'
);
const shoulder = {
	flex: limit(-60, 180, 'AAOS'),
	abd: limit(-45, 180, 'AAOS: 135 across the chest, counted from the side'),
	irot: limit(-90, 95, 'AAOS outwards; Kapandji inwards, the forearm before or behind the trunk')
};
const elbow = limit(0, 150, 'AAOS');
const pronation = limit(
	-90,
	92,
	'Kapandji 90 palm up; AAOS 80 palm down, and the wrist of a hand that bears weight'
);
const wrist = limit(-85, 85, 'Kapandji');

/**
 * AAOS: Joint Motion. AMA: Guides to the Evaluation of Permanent Impairment. Kapandji: The Physiology of the
 * Joints. White and Panjabi: Clinical Biomechanics of the Spine. Passive where the floor or a hand presses.
 */
export const jointLimits: Readonly<Record<JointAngle, Limit>> = {
	'lum.flex': limit(-35, 60, 'Kapandji; AMA 60 forwards'),
	'lum.bendR': limit(-25, 25, 'AMA'),
	'lum.rotL': limit(-12, 12, 'White and Panjabi, from T12 to S1 added up'),
	'tho.flex': limit(-25, 45, 'Kapandji, the trunk less its lumbar share'),
	'tho.bendR': limit(-20, 20, 'Kapandji'),
	'tho.rotL': limit(-38, 38, 'AAOS 45 of the trunk, less lumbar 7 (Troke 2005)'),
	'neck.flex': limit(-60, 50, 'AMA'),
	'neck.bendR': limit(-45, 45, 'AAOS'),
	'neck.rotL': limit(-80, 80, 'AMA'),
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
