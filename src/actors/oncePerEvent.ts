/**
 * A judgement of an event that guards and actions ask for in turn, made once for the latest event and context. Contexts
 * are immutable, so that an unchanged one judges as before.
 */
export function oncePerEvent<Context extends object, Event extends object, Result>(
  judge: (context: Context, event: Event) => Result,
): (context: Context, event: Event) => Result {
  let latest: { readonly context: Context; readonly event: Event; readonly result: Result } | null = null;
  return (context, event) => {
    if (latest?.event !== event || latest.context !== context)
      latest = { context, event, result: judge(context, event) };
    return latest.result;
  };
}
