import type { HandleClientError } from '@sveltejs/kit/hooks';
import { isLoadFailure } from '#browser/device/load-failure.ts';

/** What could not be fetched gets the status by which the error page tries again. */
export const handleError: HandleClientError = ({ kind, error }) =>
	kind === 'unknown' && isLoadFailure(error) ? { status: 503, message: '' } : undefined;
