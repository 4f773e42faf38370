;; What Emacs gets from the server for a file: written as JSON to the file named by CABLE_RESULT_FILE.
(require 'eglot)
(require 'flymake)
(require 'json)

(defun cable-wait (what)
  "Wait until WHAT gives something, 20 seconds at most."
  (let ((end (time-add nil 20)) (found nil))
    (while (and (not (setq found (funcall what))) (time-less-p nil end))
      (accept-process-output nil 0.05))
    found))

(defun cable-names (symbols)
  "The names of SYMBOLS and of what is below them."
  (mapcan (lambda (symbol)
            (cons (plist-get symbol :name) (cable-names (plist-get symbol :children))))
          (append symbols nil)))

(setq eglot-sync-connect 20)
;; What `eglot-ensure' does after the next command; in a batch there is none.
(find-file (getenv "CABLE_FILE"))
(apply #'eglot (eglot--guess-contact))
(flymake-mode 1)
(flymake-start)
(let* ((server (eglot-current-server))
       (document (eglot--TextDocumentIdentifier))
       (diagnostics (cable-wait #'flymake-diagnostics))
       (symbols (jsonrpc-request server :textDocument/documentSymbol (list :textDocument document)))
       (line (string-to-number (getenv "CABLE_HOVER_LINE")))
       (hover (jsonrpc-request server :textDocument/hover
                               (list :textDocument document :position (list :line line :character 4))))
       (actions (jsonrpc-request server :textDocument/codeAction
                                 (list :textDocument document
                                       :range (list :start '(:line 0 :character 0) :end '(:line 40 :character 0))
                                       :context (list :diagnostics [])))))
  (with-temp-file (getenv "CABLE_RESULT_FILE")
    (insert (json-encode
             (list :codes (vconcat (mapcar #'flymake-diagnostic-text diagnostics))
                   :names (vconcat (cable-names symbols))
                   :hover (plist-get (plist-get hover :contents) :value)
                   :fixes (vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))))))
(kill-emacs 0)
