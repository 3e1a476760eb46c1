namespace Thresholds.Cli.Completion;

/// <summary>The scripts by which shells ask <c>thr complete</c>: each hands over the place of the word and all words, and gets lines of a word, a tab and its meaning; a line that begins with a colon asks for files.</summary>
internal static class ShellScript
{
    /// <summary>The script of a shell: bash, zsh, fish or pwsh.</summary>
    public static string Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        _ => Pwsh,
    };

    private const string Bash = """
        # Completion of thr for bash.
        _thr() {
          local line word current="${COMP_WORDS[COMP_CWORD]}"
          COMPREPLY=()
          while IFS= read -r line; do
            word="${line%%$'\t'*}"
            case "$word" in
              :thr)
                compopt -o filenames 2>/dev/null
                while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current"; compgen -f -X '!*.thr' -- "$current") ;;
              :files)
                compopt -o filenames 2>/dev/null
                while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current") ;;
              "$current"*) COMPREPLY+=("$word") ;;
            esac
          done < <("${COMP_WORDS[0]}" complete "$COMP_CWORD" "${COMP_WORDS[@]}" 2>/dev/null)
        }
        complete -F _thr thr

        """;

    private const string Zsh = """
        #compdef thr
        # Completion of thr for zsh.
        _thr() {
          local line word meaning
          local -a found
          for line in "${(@f)$("${words[1]}" complete $((CURRENT - 1)) "${words[@]}" 2>/dev/null)}"; do
            word="${line%%$'\t'*}"
            meaning="${line#*$'\t'}"
            case "$word" in
              :thr) _files -g '*.thr(-.)' ;;
              :files) _files ;;
              '') ;;
              *) found+=("${word//:/\\:}:$meaning") ;;
            esac
          done
          (( ${#found} )) && _describe 'thr' found
        }
        if [ "$funcstack[1]" = "_thr" ]; then _thr "$@"; else compdef _thr thr; fi

        """;

    private const string Fish = """
        # Completion of thr for fish.
        function __thr_complete
          set -l before (commandline -opc)
          set -l current (commandline -ct)
          for line in ($before[1] complete (count $before) $before "$current" 2>/dev/null)
            switch $line
              case ':thr*'
                __fish_complete_suffix .thr
              case ':files*'
                __fish_complete_path "$current"
              case '*'
                echo $line
            end
          end
        end
        complete -c thr -f -a '(__thr_complete)'

        """;

    private const string Pwsh = """
        # Completion of thr for PowerShell.
        Register-ArgumentCompleter -Native -CommandName thr -ScriptBlock {
          param($current, $line, $place)
          $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
          if ($current -eq '') { $words += '' }
          & $words[0] complete ($words.Count - 1) @words 2>$null | ForEach-Object {
            $word, $meaning = $_ -split "`t", 2
            if ($word -eq ':thr' -or $word -eq ':files') {
              Get-ChildItem -Path "$current*" | Where-Object { $word -eq ':files' -or $_.PSIsContainer -or $_.Extension -eq '.thr' } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new((Resolve-Path -Relative $_.FullName))
              }
            } elseif ($word -like "$current*") {
              [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $(if ($meaning) { $meaning } else { $word }))
            }
          }
        }

        """;
}
