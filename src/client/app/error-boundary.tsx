import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly words: { readonly title: string; readonly retry: string };
  readonly children: ReactNode;
}

/** Keeps the frame when a page breaks. */
export class ErrorBoundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { title, retry } = this.props.words;
    const again = <Button onClick={() => this.setState({ error: undefined })}>{retry}</Button>;
    return <Alert type="error" showIcon title={title} description={error.message} action={again} />;
  }
}
