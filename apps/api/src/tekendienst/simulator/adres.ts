/** Where the demonstration has its simulator, under the address of the API. */
export const TEKENSIMULATOR = '/simulator/tekendienst';
export const SIMULATORCLIENT = { client: 'besluitpad', geheim: 'simulator' } as const;
