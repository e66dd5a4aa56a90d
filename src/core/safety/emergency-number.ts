import { regionOf } from '#core/signs/doctors-line.ts';

/** Emergency numbers by region (ISO 3166) where people know another number than 112. */
export const emergencyNumbers: Readonly<Record<string, string>> = {
	GB: '999',
	IE: '999',
	US: '911',
	CA: '911',
	MX: '911',
	PH: '911',
	AU: '000',
	NZ: '111',
	JP: '119',
	KR: '119',
	CN: '120',
	BR: '192',
	SG: '995',
	HK: '999',
	MY: '999',
	KE: '999'
};

/**
 * The emergency number of the first region in the device's languages. The default is 112, which
 * mobile phones connect nearly everywhere.
 */
export function emergencyNumberFor(languages: readonly string[]): string {
	return emergencyNumbers[regionOf(languages) ?? ''] ?? '112';
}
