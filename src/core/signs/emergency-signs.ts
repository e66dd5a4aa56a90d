import type { SignList } from './warning-sign.ts';

/**
 * The first screen. Its sources are the NHS lists as reprinted by its trusts and, for the two weeks,
 * wiping and a bladder that is not felt, the GIRFT pathway for suspected cauda equina syndrome
 * (2023).
 */
export const emergencySigns: SignList = {
	urgency: 'emergency',
	title: 'Before you move: is any of this true now, or new in the last two weeks?',
	signs: [
		{
			id: 'saddle',
			words: 'Numb or tingling around your genitals, anus or bottom, or wiping feels different.',
			said: 'numbness or tingling between my legs',
			caudaEquina: true
		},
		{
			id: 'bladder',
			words:
				'New: it is hard to pee. Pee or poo leaks out. You no longer feel that you pee or need to go.',
			said: 'new trouble with my bladder or bowel',
			caudaEquina: true
		},
		{
			id: 'both-legs',
			words: 'Both legs hurt, tingle, feel numb or are weak.',
			said: 'pain, tingling, numbness or weakness in both legs',
			caudaEquina: true
		},
		{
			id: 'weak-leg',
			words: 'One leg is getting weaker, or your foot drags on the floor.',
			said: 'a leg that is getting weaker',
			caudaEquina: true
		},
		{
			id: 'blow',
			words: 'This pain began after a bad fall, a crash or a hard hit.',
			said: 'it began after a hard fall or blow'
		},
		{
			id: 'chest',
			words: 'Your chest hurts, you are short of breath, or you feel faint.',
			said: 'chest pain, short breath or faintness'
		},
		{
			id: 'sexual',
			words: 'New: sex feels different, or does not work as before.',
			said: 'a new change in sexual feeling or function',
			caudaEquina: true
		},
		{
			// The ways in which an aneurysm of the belly shows itself (NHS); the sweat is common knowledge.
			id: 'belly-and-back',
			words:
				'Sudden, very strong pain in belly and back, or in one of them with cold sweat or faintness.',
			said: 'sudden, very strong pain in my belly or back, or a cold sweat or faintness with it'
		},
		{
			id: 'aneurysm',
			words: 'You have an aneurysm (a weak artery), and the pain is sudden and strong.',
			said: 'I have an aneurysm, and the pain is sudden and strong'
		},
		{
			// A clot or an infection of the lung (common knowledge); chest pain and short breath are above.
			id: 'breathing-in',
			words:
				'Breathing in sets off the pain, with fever, blood when you cough, or a swollen lower leg.',
			said: 'it hurts to breathe in, with fever, blood when I cough, or a swollen leg'
		},
		{
			// Common knowledge of maternity care.
			id: 'labour',
			words: 'You are pregnant, with pain in waves, bleeding, or broken waters.',
			said: 'I am pregnant, with pain in waves, bleeding or broken waters',
			advice: 'Pregnant? Call your maternity unit or the emergency number now.'
		},
		{
			// Pressure of a tumour on the spinal cord (NICE NG234).
			id: 'cord',
			words: 'You have or had cancer, with weak or unsteady legs, or pain like a tight band.',
			said: 'I have or had cancer, with weak legs or pain like a tight band'
		}
	],
	headline: 'Stop. Get emergency help now.',
	advice: [
		'Call the emergency number now, or go to an emergency department.',
		'Do not drive: let somebody drive you. Do no exercises. Rest in the position that hurts least.'
	]
};
