import { study, type SourceClaim } from './sources.ts';

/** A question on which sources disagree or this app says little (specification D.5). */
export interface Advice {
	/** Part of the address. */
	readonly id: string;
	readonly title: string;
	/** What this app says. */
	readonly line: string;
	readonly why: string;
	readonly claims: readonly [SourceClaim, ...SourceClaim[]];
}

export const advices: readonly Advice[] = [
	{
		id: 'rest-or-move',
		title: 'Rest or move?',
		line: 'Minutes to hours: lie down. Same day: short, easy walks. Not days in bed. Leg signs: doctor first.',
		why: 'In the first moments rest lets the grip go. After that, people who stay active do slightly better than those who stay in bed. Pain, numbness or tingling down a leg can have another cause, so a doctor looks first.',
		claims: [
			{
				source: 'nicholson',
				claim:
					'Stop, lie down, and do not keep moving until you know where it comes from: with disc or nerve trouble that may be dangerous. Only for a time.'
			},
			{
				source: 'university',
				claim:
					'Do not stay completely still: mild movement beats bed rest. Walk when it is tolerable.'
			},
			{ source: 'relieve', claim: 'Full bed rest is discouraged; short walks.' },
			{ source: 'news', claim: 'Simply getting up and walking may help.' },
			{
				source: study('Cochrane review, Dahm 2010'),
				claim:
					'Staying active is slightly better for pain and function. With sciatica there is no difference.'
			}
		]
	},
	{
		id: 'ice-or-heat',
		title: 'Cold or heat?',
		line: 'Choose what feels better. 15 or 20 minutes, never more. Two hours between cold packs. After day 3 heat is a suggestion, not a rule.',
		why: 'Nobody knows which is better. 20 minutes at most and a cloth between are for your skin.',
		claims: [
			{
				source: 'news',
				claim: 'Either, or hot then cold, 20 minutes each with breaks of 20 minutes.'
			},
			{
				source: 'university',
				claim:
					'Ice for 15 to 20 minutes, 3 to 4 times a day, in the first 48 to 72 hours; then moist heat, or both in turn.'
			},
			{
				source: 'nicholson',
				claim:
					'Cold for 20 minutes every 1 to 2 hours for 48 to 72 hours, heat after 72 hours. Not everyone gains from cold, it can stiffen; the author prefers heat.'
			},
			{
				source: 'relieve',
				claim: 'Ice for 15 to 20 minutes every 2 to 4 hours for 48 hours, then heat.'
			},
			{
				source: study('Cochrane review, French 2006'),
				claim: 'Heat wraps help a little for some days. Cold was not studied enough.'
			},
			{
				source: study('American College of Physicians, Qaseem 2017'),
				claim: 'Names heat on the skin.'
			},
			{
				source: study('An NHS trust’s leaflet on cold'),
				claim: 'Cold for 10 to 15, at most 20 minutes, every 2 to 3 hours.'
			}
		]
	},
	{
		id: 'doctor',
		title: 'When to see a doctor?',
		line: 'A warning sign: at once, or the same day. No change at all after 3 days: book a visit.',
		why: 'Where sources differ about danger, the strictest one is followed here.',
		claims: [
			{ source: 'relieve', claim: 'After 48 to 72 hours.' },
			{ source: 'news', claim: 'Within a few days.' },
			{ source: 'university', claim: 'If spasms continue.' },
			{
				source: 'nicholson',
				claim: 'Especially with sharp pain, or if stretching takes very long.'
			},
			{ source: study('NHS'), claim: 'After weeks, where there are no warning signs.' }
		]
	},
	{
		id: 'strength',
		title: 'Strengthen or not?',
		line: 'Loosen first. Strength opens when the back has been calm for a while. No sit-ups and no crunches, ever.',
		why: 'A back that still grips is not ready for load. Later, exercise together with learning lowered the risk of another episode in studies; the effect fades when people stop.',
		claims: [
			{ source: 'university', claim: 'Yes, strengthen.' },
			{ source: 'relieve', claim: 'Yes, strengthen.' },
			{
				source: 'nicholson',
				claim: 'Not first; and no sit-ups, crunches or extensions of the lower back.'
			},
			{
				source: study('Steffens 2016'),
				claim: 'Exercise with teaching: about 45 % fewer episodes up to a year.'
			}
		]
	},
	{
		id: 'weak-or-tight',
		title: 'Weak muscles, or tight ones?',
		line: 'This app does not say which you have.',
		why: 'Nobody can tell from outside, least of all an app. The routine is the same: small movements, further by a degree when it is easy.',
		claims: [
			{ source: 'news', claim: 'Weak muscles.' },
			{ source: 'university', claim: 'Weak muscles.' },
			{ source: 'clinic', claim: 'Weak muscles.' },
			{ source: 'relieve', claim: 'Weak muscles.' },
			{ source: 'nicholson', claim: 'Usually tight: short and strong.' },
			{
				source: study('Laird 2014'),
				claim: 'People with back pain move less and slower on average, with much overlap.'
			}
		]
	},
	{
		id: 'breath',
		title: 'How to breathe?',
		line: 'In for 5, wait 1, out for 3.5 seconds. If you like a longer out-breath better, switch to it.',
		why: 'Any slow breath that feels easy is a good one. Both are offered, since sources and studies point to different ones.',
		claims: [
			{ source: 'nicholson', claim: 'In for 5, pause 1, out for 3 to 4 seconds.' },
			{ source: study('Van Diest 2014'), claim: 'A longer out-breath felt calmer.' }
		]
	},
	{
		id: 'knee-to-chest',
		title: 'Knee to chest: does it help?',
		line: 'Offered because many find it comfortable, and not in the first hour after waking.',
		why: 'It is pleasant for many. That it does more than that has not been shown.',
		claims: [
			{ source: 'university', claim: 'Helpful.' },
			{ source: 'relieve', claim: 'Helpful.' },
			{
				source: study('Snook 1998, as others report it'),
				claim: 'Such exercises were the ones for comparison, not expected to help.'
			}
		]
	},
	{
		id: 'posture',
		title: 'The right posture?',
		line: 'Change often. The next position is the best one.',
		why: 'No posture keeps pain away from everybody. Staying in any of them for long is what backs complain about.',
		claims: [
			{ source: 'university', claim: 'Sit straight.' },
			{ source: 'relieve', claim: 'Slightly arched, with a support.' }
		]
	},
	{
		id: 'sitting',
		title: 'How long to sit?',
		line: 'Get up after 25 minutes, or after 15 to 60 as it suits you.',
		why: 'Breaks in which the position changes help. The exact number matters little.',
		claims: [
			{ source: 'university', claim: '20 to 25 minutes.' },
			{ source: study('Healthwise'), claim: '30 minutes.' },
			{ source: study('Waongenngarm 2018'), claim: 'Breaks with a change of posture help.' }
		]
	},
	{
		id: 'tablets',
		title: 'Pain tablets?',
		line: 'Ask a pharmacist or doctor about pain tablets.',
		why: 'This app gives no doses: what is right depends on what else you take and have.',
		claims: [
			{
				source: 'university',
				claim:
					'Paracetamol (acetaminophen) against inflammation. That is a mistake: it eases pain, not inflammation.'
			}
		]
	},
	{
		id: 'not-here',
		title: 'What is not in this app',
		line: 'No foam roller, manipulation, injections, decompression or supplements.',
		why: 'Some sources name them. They need hands, a trained person or more knowledge about you than an app has.',
		claims: [
			{ source: 'news', claim: 'Names some of these.' },
			{ source: 'university', claim: 'Names some of these.' },
			{ source: 'clinic', claim: 'Names some of these.' },
			{ source: 'nicholson', claim: 'Names some of these, and minerals.' }
		]
	}
];
