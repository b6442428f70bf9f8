/** The main screen: queue, incident and decision side by side, in reading order. */
import { useEffect } from 'react';
import { DecisionPane } from './decision/decision-pane.tsx';
import { keepClaims } from './decision/keep-claims.ts';
import { IncidentPane } from './incident/incident-pane.tsx';
import { PaneEdge } from './pane-edge.tsx';
import { paneColumns, usePaneWidths } from './pane-widths.ts';
import { QueuePane } from './queue/queue-pane.tsx';
import styles from './workspace.module.css';

export const WorkspaceScreen = () => {
  const widths = usePaneWidths();
  useEffect(keepClaims, []);
  return (
    <div className={styles.screen} style={{ gridTemplateColumns: paneColumns(widths) }}>
      <QueuePane />
      <PaneEdge side="queue" />
      <IncidentPane />
      <PaneEdge side="decision" />
      <DecisionPane />
    </div>
  );
};
