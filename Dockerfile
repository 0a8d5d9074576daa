# The API alone. Neo4j runs beside it (docker-compose.yml), or wherever NEO4J_URI says.
# For production name the base by its digest: --build-arg NODE_IMAGE=node:22-slim@sha256:…
ARG NODE_IMAGE=node:22-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No script of a package runs: what needs none to be built, needs none to be trusted.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY bin bin
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts \
  && npm sbom --omit=dev --sbom-format=cyclonedx > sbom.cdx.json

FROM ${NODE_IMAGE}
WORKDIR /app
# Outside the container only the port that is published can be reached; that of the metrics is for its network.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 METRICS_HOST=0.0.0.0 METRICS_PORT=9464
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/sbom.cdx.json ./
COPY bin bin
COPY package.json LICENSE ./
COPY schema schema
COPY seeds seeds
COPY docs/questions docs/questions
COPY web web
# By its number, so that an orchestrator can see that it is not root.
USER 1000:1000
EXPOSE 4000 9464
# Its first start imports the seeds before it answers.
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Of what it answers little stays, and with a bound V8 collects it before it takes more memory.
# These are the flags of bin/thiDua.js, which then needs no second process.
CMD ["node", "--max-old-space-size=512", "--disable-warning=ExperimentalWarning", "bin/thiDua.js", "start"]
