import type { Criterion, HandoverView } from '$lib/bindings';

/** Where the points of a criterion are earned. */
export function criterionHref(of: Criterion, view: HandoverView): string {
	const here = `/handovers/${view.handover.id}`;
	switch (of) {
		case 'package':
			return `${here}/package`;
		case 'read_back':
			return `${here}/questions`;
		case 'introductions':
			return `${here}/introductions`;
		case 'promises':
			return `/accounts/${view.account.id}/promises`;
		case 'calendar':
			return `/accounts/${view.account.id}`;
		case 'capacity':
			return '/people';
	}
}
