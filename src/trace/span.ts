/**
 * Spans of what the program does, for those who run a collector; without one they cost next to nothing. They hold names and numbers of
 * ours alone: no variables, no documents, no messages of errors, since these may hold what people search for.
 */
import {
  type Attributes,
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { Problem } from '../domain/problem.ts'

const tracer = trace.getTracer('thi-dua-graph')

/** Does the work within a span of its own, beneath the one that is open. */
export function traced<T>(name: string, attributes: Attributes, work: () => PromiseLike<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      fail(span, error instanceof Problem ? error.code : 'ERROR')
      throw error
    } finally {
      span.end()
    }
  })
}

/** Adds to the span that is open. */
export const note = (attributes: Attributes): void => {
  trace.getActiveSpan()?.setAttributes(attributes)
}

/** A request's span and what runs beneath it. */
export interface RequestSpan {
  /** What joins log lines with the trace; undefined when there is none. */
  readonly traceId: string | undefined
  run<T>(work: () => T): T
  end(status: number, route: string): void
}

/** Opens the span of a request, beneath the caller's when it has sent one (`traceparent`). */
export function openRequestSpan(method: string, headers: object): RequestSpan {
  const parent = propagation.extract(context.active(), headers)
  const span = tracer.startSpan(
    method,
    { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } },
    parent,
  )
  const inside: Context = trace.setSpan(parent, span)
  const { traceId } = span.spanContext()
  return {
    traceId: trace.isSpanContextValid(span.spanContext()) ? traceId : undefined,
    run: (work) => context.with(inside, work),
    end(status, route) {
      span.updateName(`${method} ${route}`)
      span.setAttributes({ 'http.response.status_code': status, 'http.route': route })
      if (status >= 500) fail(span, String(status))
      span.end()
    },
  }
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
