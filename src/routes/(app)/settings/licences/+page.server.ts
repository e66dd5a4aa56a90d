import { licences } from 'virtual:licences';
import { licenceGroups } from '#ui/settings/licence-groups.ts';

export const load = () => ({ licences: licenceGroups(licences()) });
