/** Sends spans to a collector by OTLP over HTTP. Its libraries are loaded only where a collector is named. */
import { DiagLogLevel, diag } from '@opentelemetry/api'

export interface Collector {
  readonly endpoint: string
  /** What this program is called there. */
  readonly service: string
}

export interface Tracing {
  /** Sends what is left. */
  close(): Promise<void>
}

/** Milliseconds for a last sending: a collector that is down must not keep the process. */
const patience = 3_000

/**
 * Begins to send spans to `<endpoint>/v1/traces`. Headers, sampling and batches follow the variables of OpenTelemetry (`OTEL_…`).
 * @param complain is called with what a collector refuses
 */
export async function startTracing(
  { endpoint, service }: Collector,
  complain: (message: string) => void,
): Promise<Tracing> {
  const [{ OTLPTraceExporter }, { resourceFromAttributes }, { BatchSpanProcessor, NodeTracerProvider }] =
    await Promise.all([
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-node'),
    ])
  const say = (message: string): void => complain(message)
  diag.setLogger({ error: say, warn: say, info: () => {}, debug: () => {}, verbose: () => {} }, DiagLogLevel.WARN)
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  provider.register()
  return { close: () => Promise.race([provider.shutdown().catch(() => {}), waited(patience)]) }
}

const waited = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
