import type { SignList } from './warning-sign.ts';

/** The second screen (NHS, NICE NG59); what has a comment is common clinical knowledge. */
export const todaySigns: SignList = {
	urgency: 'today',
	title: 'Do you have any of these?',
	signs: [
		{ id: 'fever', words: 'Fever, shivering, or you feel very ill.' },
		{ id: 'weight-loss', words: 'You lose weight without wanting to.' },
		{ id: 'cancer', words: 'You have cancer, or you had it.' },
		{ id: 'night-pain', words: 'No position eases the pain, or it is worse at night.' },
		{ id: 'lump', words: 'A lump, a swelling, or a new shape of your back.' },
		{ id: 'between-blades', words: 'Pain high up, between your shoulder blades.' },
		{
			// Weak bones break without a bump, too.
			id: 'weak-bones',
			words:
				'You have weak bones or took steroid tablets for long, and the pain came suddenly, or after a small bump, lift or cough. Or you are over 65, and it came after one of these.'
		},
		{
			id: 'infection',
			words:
				'Your immune system is weak, or you had an infection or operation not long ago, or you inject drugs (not medicine).'
		},
		{ id: 'cough', words: 'The pain is worse when you cough, sneeze or poo.' },
		{
			id: 'one-leg',
			words: 'New: one leg is weak or numb.',
			said: 'one leg that is weak or numb'
		},
		// Bleeding beside the spine.
		{ id: 'blood-thinners', words: 'You take blood thinners, and you fell or were hit.' },
		// An infection where the needle was.
		{
			id: 'spine-injection',
			words: 'You had an injection into your spine in the last weeks, and now fever or more pain.'
		},
		// An infection or a stone of the kidneys.
		{ id: 'urine', words: 'It burns when you pee, or there is blood in your pee.' }
	],
	headline: 'Please speak to a doctor today.',
	advice: [
		"Call your doctor's office, or a health advice line (111 in the UK). Do no exercises until a doctor says you may.",
		'You may rest, breathe slowly and take short, easy walks, if they do not make it worse.'
	]
};

/** The third screen (NHS, NICE NG59, and the source articles). */
export const soonSigns: SignList = {
	urgency: 'soon',
	title: 'One more look',
	signs: [
		{ id: 'no-better', words: 'It is no better at all after 3 days at home.' },
		{ id: 'worse', words: 'It is getting worse, or it went away and came back within a few days.' },
		{
			id: 'leg-pain',
			words: 'Sharp pain. Or pain, tingling or numbness that goes down one leg.',
			said: 'sharp pain, or pain, tingling or numbness down one leg'
		},
		{
			id: 'slow-ease',
			words:
				'What you tried (moving, stretching) does not ease it, or it takes very long until it does.'
		},
		{ id: 'pregnant', words: 'You are pregnant, or you had a baby in the last 6 weeks.' },
		{
			id: 'first-time',
			words: 'You have this for the first time, and you are under 20 or over 55.'
		},
		{
			id: 'known-spine',
			words:
				'You had an operation on your back. Or you know of a slipped disc, a narrow spinal canal, a slipped or broken bone in your spine, or weak bones.'
		},
		{
			id: 'morning-stiff',
			words:
				'For more than 3 months your back is stiff for over half an hour every morning, and moving makes it better.'
		}
	],
	headline: 'Book a visit with a doctor in the next days.',
	advice: ['Until then, go gently: small movements, no strength exercises. Stop when it hurts.']
};
