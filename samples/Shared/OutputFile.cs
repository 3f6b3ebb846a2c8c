using System.Text;

namespace SolidarityEconomy.Samples.Shared;

/// <summary>Writes a result file: UTF-8 without mark, complete or not at all.</summary>
public static class OutputFile
{
    /// <summary>Writes the text beside the file first and moves it there when it is whole.</summary>
    /// <exception cref="SampleException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        string beside = path + ".part";
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, overwrite: true);
        }
        catch (DirectoryNotFoundException)
        {
            throw SampleException.Of(FileWords.NoFolder, ("file", path));
        }
        catch (UnauthorizedAccessException)
        {
            throw SampleException.Of(FileWords.MayNotWrite, ("file", path));
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw SampleException.Of(FileWords.CannotWrite, ("file", path), ("reason", e.Message));
        }
        finally
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }
        }
    }

    /// <summary>Makes a folder, with those above it, unless it is there.</summary>
    /// <exception cref="SampleException">It cannot be made.</exception>
    public static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (UnauthorizedAccessException)
        {
            throw SampleException.Of(FileWords.MayNotWrite, ("file", path));
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw SampleException.Of(FileWords.CannotWrite, ("file", path), ("reason", e.Message));
        }
    }
}
