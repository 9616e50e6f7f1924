import { Component, type ReactNode } from 'react';
import { Failure } from './Failure.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly broke: boolean;
}

/** Where a part of the page broke: a message and the way out, never a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, broke: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, broke: true };
  }

  override render(): ReactNode {
    return this.state.broke ? <Failure error={this.state.error} /> : this.props.children;
  }
}
